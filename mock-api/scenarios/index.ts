import { random } from '../random.js';
import { drift } from './drift.js';
import { malformed } from './malformed.js';
import type { Scenario, Tables } from './scenario.js';
import { zeros } from './zeros.js';

const busyShop: Tables = { volume: 1, keepDays: 90, site: 'crawled' };

const SLOW_MS = [3_000, 6_000] as const;
const RETRY_AFTER_S = 30;

const refusal = (status: number, error: string, headers: HeadersInit = {}) =>
  Response.json({ error }, { status, headers });

export const scenarios = {
  busy: {
    summary: 'a shop with 50–100 requests a day; every part adds up to its whole',
    tables: busyShop,
  },
  quiet: {
    summary: 'a few requests a day, some days without any',
    tables: { ...busyShop, volume: 0.05 },
  },
  empty: {
    summary: 'just installed: no chat, no page, no store',
    tables: { volume: 0, keepDays: 90, site: 'none' },
  },
  slow: {
    summary: 'every answer takes 3–6 s',
    tables: busyShop,
    reply: async ({ now, wait, answer }) => {
      await wait(random('slow', now).integer(...SLOW_MS));
      return answer();
    },
  },
  down: {
    summary: 'nothing answers: a network error',
    tables: busyShop,
    reply: () => Response.error(),
  },
  malformed: {
    summary: 'truncated JSON, HTML or nothing at all, with 200',
    tables: busyShop,
    reply: malformed,
  },
  unauthorised: {
    summary: 'the session has ended: 401',
    tables: busyShop,
    reply: () => refusal(401, 'Sign in first'),
  },
  'rate-limited': {
    summary: `too many requests: 429 with Retry-After: ${RETRY_AFTER_S}`,
    tables: busyShop,
    reply: () => refusal(429, 'Too many requests', { 'retry-after': String(RETRY_AFTER_S) }),
  },
  zeros: {
    summary: 'the database is down: 200 with a body of zeros',
    tables: busyShop,
    body: zeros,
  },
  drift: {
    summary: 'another version of the server: renamed fields, pages around lists, parts that do not add up',
    tables: busyShop,
    body: drift,
  },
  'retention-30': {
    summary: 'rows older than 30 days are gone, whatever is asked for',
    tables: { ...busyShop, keepDays: 30 },
  },
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;

export const scenarioNames = Object.keys(scenarios) as ScenarioName[];

export const isScenario = (name: string): name is ScenarioName => Object.hasOwn(scenarios, name);

export const scenarioOf = (name: ScenarioName): Scenario => scenarios[name];
