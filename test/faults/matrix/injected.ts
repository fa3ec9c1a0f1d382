import type { Problem } from '../../../src/data/problem.js';
import type { Instant } from '../../../src/types/instant.js';

// What a network and a server do to one request of the model, and what the feed must make of it.

export interface Injected {
  readonly reply: Reply | 'no network' | 'stall';
  /** What is then said; null: the answer is believed. */
  readonly problem: Problem['kind'] | null;
  /** ms for which nobody may ask, by the header; null: as long as the page likes. */
  readonly hold?: number | null;
}

/** @param total what the answer says, where it is one */
export type Inject = (now: Instant, total: number) => Injected;

export interface Reply {
  readonly status: number;
  readonly body: Body;
  readonly headers?: Readonly<Record<string, string>>;
  readonly redirected?: boolean;
}

/** Pieces that come at once, and whether the end comes too; `cut` breaks the connection. */
export interface Body {
  readonly pieces: readonly Uint8Array[];
  readonly end: 'done' | 'stalls' | 'cut';
}

export const minute = 60_000;

const encoder = new TextEncoder();

export const text = (text: string): Body => ({ pieces: [encoder.encode(text)], end: 'done' });

/** Decoded bytes over the cap, as a gzip bomb has them. */
const bomb = new Uint8Array(1024 * 1024 + 1);

/** Begins like an answer, and ends in some other way. */
const begun = (end: Body['end']): Body => ({ ...text('{"total":'), end });

/** 200, and no answer all the same. */
const broken =
  (body: Body, problem: Problem['kind'], more: Partial<Reply> = {}): Inject =>
  () => ({ reply: { status: 200, body, ...more }, problem });

const believed =
  (before: string, headers: Reply['headers'] = {}): Inject =>
  (_, total) => ({
    reply: { status: 200, body: text(`${before}{"total":${total}}`), headers },
    problem: null,
  });

const refused = (status: number, header: string | null = null, hold: number | null = null): Injected => ({
  reply: {
    status,
    body: text('{"error":"secret"}'),
    headers: header === null ? {} : { 'retry-after': header },
  },
  problem: 'http',
  hold,
});

const unwelcome =
  (status: 401 | 403): Inject =>
  () => ({ reply: { status, body: text('{}') }, problem: 'auth' });

const failed: Inject = () => ({ reply: 'no network', problem: 'blocked' });

/** By the row that has them. */
export const injected = {
  silence: {
    'headers that never come': () => ({ reply: 'stall', problem: 'timeout' }),
    'a body that stalls': broken(begun('stalls'), 'timeout'),
  },
  unreachable: { 'no network': failed, 'a body that is cut': broken(begun('cut'), 'blocked') },
  blocked: { 'a blocker': failed },
  unauthorised: { 'a 401': unwelcome(401) },
  forbidden: { 'a 403': unwelcome(403) },
  notFound: { 'a 404': () => refused(404) },
  retryAfter: {
    'a 503 for two minutes': () => refused(503, '120', 2 * minute),
    'a 429 without a header': () => refused(429, null, minute),
    'a 429 in seconds': () => refused(429, '90', 1.5 * minute),
    'a 429 as a date': (now) => refused(429, new Date(now + 3 * minute).toUTCString(), 3 * minute - 1000),
    'a 429 of junk': () => refused(429, 'soon', minute),
    'a 429 of the past': () => refused(429, '-5', 0),
    'a 429 for years': () => refused(429, '1e9', 15 * minute),
  },
  unreadable: {
    'a 500': () => refused(500),
    'truncated JSON': broken(begun('done'), 'unreadable'),
    'a login page': broken(text('<!doctype html>'), 'unreadable'),
    nothing: broken({ pieces: [], end: 'done' }, 'unreadable', { status: 204 }),
    'another contract': broken(text('{"ok":true}'), 'unreadable'),
    'a byte order mark': believed('\uFEFF'),
    'JSON that calls itself HTML': believed('', { 'content-type': 'text/html' }),
  },
  tooLarge: {
    'a gzip bomb': broken({ pieces: [bomb, bomb], end: 'stalls' }, 'too-large'),
    'a million rows': broken(text(`[${'0,'.repeat(1_000_000)}0]`), 'too-large'),
  },
  redirected: {
    'a redirect that was followed': broken(text('{"total":1}'), 'redirected', { redirected: true }),
  },
  spoiled: {
    'a figure that is none': broken(text('{"total":"0x10"}'), 'unreadable'),
    'a figure beyond numbers': broken(text('{"total":NaN}'), 'unreadable'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Inject>>>>;
