import { htmlType, json, streamOf } from './bytes.js';
import type { Faults, FaultTurn } from './fault.js';

const MB = 2 ** 20;

const kept = 'The figures stay, marked stale, with their age.';
const tooLarge = { phase: 'stale', words: /The answer is too large to show safely\./ } as const;

const soundText = async ({ answer }: FaultTurn): Promise<string> => (await answer()).text();

const endlessText = function* () {
  yield '{"overview":"';
  for (;;) yield 'x'.repeat(64 * 1024);
};

let packed: Promise<ArrayBuffer> | undefined;

/** 64 MB of spaces in about 64 kB, packed once. */
const gzipBomb = (): Promise<ArrayBuffer> => {
  const blank = ' '.repeat(MB);
  const spaces = streamOf(Array.from({ length: 64 }, () => blank));
  const gzip = new CompressionStream('gzip') as unknown as TransformStream<Uint8Array, Uint8Array>;
  packed ??= new Response(spaces.pipeThrough(gzip)).arrayBuffer();
  return packed;
};

/** The answer with so many rows more in its first list. */
const lengthened = async ({ answer }: FaultTurn, rows: number): Promise<Response> => {
  const body = Object.entries((await (await answer()).json()) as object) as [string, unknown][];
  const list = body.find(([, value]) => Array.isArray(value))?.[0];
  const lengthen = (value: unknown): unknown => (value as unknown[]).concat(new Array<number>(rows).fill(0));
  return Response.json(
    Object.fromEntries(body.map(([key, value]) => [key, key === list ? lengthen(value) : value])),
  );
};

/** 200, and a body that is no answer. */
export const bodies = {
  'login-page': {
    does: '200 with an HTML page to sign in',
    seen: `“The server sent a web page instead of data.” No HTML is shown. ${kept}`,
    shows: { phase: 'stale', words: /a web page instead of data/ },
    reply: () => new Response('<!doctype html><h1>Please sign in</h1>', { headers: htmlType }),
  },
  truncated: {
    does: '200 with JSON that breaks off',
    seen: `“The answer is incomplete or not JSON.” The parser's own words are not shown. ${kept}`,
    shows: { phase: 'stale', words: /incomplete or not JSON/ },
    reply: async (turn) => {
      const text = await soundText(turn);
      return new Response(text.slice(0, Math.floor(text.length * 0.6)), { headers: json });
    },
  },
  empty: {
    does: '200 with nothing',
    seen: `“The server sent an empty answer.” Nothing is not zero. ${kept}`,
    shows: { phase: 'stale', words: /an empty answer/ },
    reply: () => new Response('', { headers: json }),
  },
  'no-content': {
    does: '204',
    seen: `“The server sent an empty answer.” ${kept}`,
    shows: { phase: 'stale', words: /an empty answer/ },
    reply: () => new Response(null, { status: 204 }),
  },
  'other-contract': {
    does: '200 with JSON that is no answer of this API',
    seen: `“The answer is not what this API promises.” ${kept}`,
    shows: { phase: 'stale', words: /not what this API promises/ },
    reply: () => Response.json(['secret-of-the-server']),
  },
  'byte-order-mark': {
    does: 'sound JSON behind a byte order mark',
    seen: 'Nothing: the figures are read.',
    shows: { phase: 'fresh', words: /Updated / },
    reply: async (turn) => new Response(`\uFEFF${await soundText(turn)}`, { headers: json }),
  },
  'wrong-type': {
    does: 'sound JSON that calls itself text/html',
    seen: 'Nothing: what is in the answer counts, not its label.',
    shows: { phase: 'fresh', words: /Updated / },
    reply: async (turn) => new Response(await soundText(turn), { headers: htmlType }),
  },
  endless: {
    does: 'a body without an end',
    seen: `“The answer is too large to show safely.” It is given up at 2 MB, and the connection with it. ${kept}`,
    shows: tooLarge,
    reply: () => new Response(streamOf(endlessText()), { headers: json }),
  },
  'gzip-bomb': {
    does: '64 kB that unpack to 64 MB',
    seen: `“The answer is too large to show safely.” The page does not stand still. ${kept}`,
    shows: tooLarge,
    needsPort: true,
    reply: async () => new Response(await gzipBomb(), { headers: { ...json, 'content-encoding': 'gzip' } }),
  },
  'million-rows': {
    does: 'a million rows in a list, in less than 2 MB',
    seen: `“The answer is too large to show safely.” Its values are counted before they are parsed. ${kept}`,
    shows: tooLarge,
    reply: (turn) => lengthened(turn, 1_000_000),
  },
  'long-list': {
    does: '9 000 rows in a list of which 5 000 are read',
    seen: 'The rows that can be read, and how many could not. A list is cut before it is walked.',
    shows: { phase: 'fresh', words: /values? unreadable/ },
    reply: (turn) => lengthened(turn, 9000),
  },
} as const satisfies Faults;
