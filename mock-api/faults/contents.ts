import { zeros as allZero } from '../scenarios/zeros.js';
import type { Faults, FaultTurn } from './fault.js';

type Change = (value: unknown, key: string) => unknown;

/** Every value of an answer through `change`, from the leaves up. */
const deep = (value: unknown, change: Change, key = ''): unknown => {
  if (Array.isArray(value))
    return change(
      value.map((entry) => deep(entry, change, key)),
      key,
    );
  if (typeof value !== 'object' || value === null) return change(value, key);
  const entries = Object.entries(value).map(([name, entry]) => [name, deep(entry, change, name)]);
  return change(Object.fromEntries(entries), key);
};

const changed =
  (change: Change) =>
  async ({ answer }: FaultTurn): Promise<Response> =>
    Response.json(deep(await (await answer()).json(), change));

const WRONG = [null, 'NaN', 'Infinity', '0x10', -1, 1e308, true, {}];
const spoil: Change = (value, key) =>
  typeof value === 'number' && key !== 'hour' ? WRONG[Math.abs(Math.trunc(value)) % WRONG.length] : value;

const STRANGE = '<img src=x onerror=alert(1)>{{7*7}}\u202Egnp.exe\u200B';
const named = new Set(['model', 'name', 'domain', 'query', 'message']);
const hostile: Change = (value, key) =>
  typeof value === 'string' && named.has(key) ? `${STRANGE} ${value}` : value;

/** Newest first, every seventh row lost, the two newest twice. */
const disorder: Change = (value) => {
  if (!Array.isArray(value)) return value;
  const rows = (value as unknown[]).filter((_, index) => index % 7 !== 3).reverse();
  return [...rows.slice(0, 2), ...rows];
};

/** A sound answer in form, with contents that cannot be meant. */
export const contents = {
  zeros: {
    does: '200 with a zero for every figure: the database is down',
    seen: '“The source returned no data.” Figures of a moment ago cannot have become nothing. They stay, marked stale.',
    shows: { phase: 'stale', words: /The source returned no data\./ },
    reply: async ({ answer }) => Response.json(allZero(await (await answer()).json())),
  },
  'stale-summary': {
    does: 'says of itself that its summary is three hours old',
    seen: "The figures, and “The server's summary is 3 h behind”.",
    shows: { phase: 'fresh', words: /summary is 3(\.0)? h behind/ },
    reply: async ({ answer }) => {
      const health = { rollupFreshnessMinutes: 180, rollupSource: 'rollup', stale: true };
      return Response.json({ ...((await (await answer()).json()) as object), health });
    },
  },
  'spoiled-figures': {
    does: 'null, NaN, "0x10", negative and absurd numbers in place of figures',
    seen: 'A dash where a figure cannot be read, and how many there are. Every other figure stands.',
    shows: { phase: 'fresh', words: /values? unreadable/ },
    reply: changed(spoil),
  },
  'hostile-text': {
    does: 'markup, a template and invisible marks in every name',
    seen: 'The very characters, as text: nothing runs, nothing is drawn of them, and the line keeps its direction.',
    shows: { phase: 'fresh', words: /Updated / },
    reply: changed(hostile),
  },
  disorder: {
    does: 'lists newest first, with gaps and with rows twice',
    seen: 'The same chart in the right order; a missing hour is a gap, and no row counts twice.',
    shows: { phase: 'fresh', words: /Updated / },
    reply: changed(disorder),
  },
} as const satisfies Faults;
