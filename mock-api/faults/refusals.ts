import { htmlType } from './bytes.js';
import type { Fault, Faults } from './fault.js';

const kept = 'The figures stay, marked stale, with their age.';
const TOKEN_USES = 3;

const refuse = (status: number, error: string, headers: HeadersInit = {}): Response =>
  Response.json({ error }, { status, headers });

/** 429 with a Retry-After of this value; null: with none. */
const tooMany = (what: string, wait: string, retryAfter: (now: number) => string | null): Fault => ({
  does: `429, Retry-After ${what}`,
  seen: `“The server asks for a pause (429).”, and ${wait}. A person cannot ask earlier either. ${kept}`,
  shows: { phase: 'stale', words: /The server asks for a pause \(429\)\./ },
  reply: ({ now }) => {
    const value = retryAfter(now);
    return refuse(429, 'Too many requests', value === null ? {} : { 'retry-after': value });
  },
});

/** The server answers, and its answer is no. */
export const refusals = {
  unauthorised: {
    does: '401 for every request',
    seen: `“Sign in again.” The page's headers() is asked once more; then nothing is asked until a person does. ${kept}`,
    shows: { phase: 'stale', words: /Sign in again/ },
    reply: () => refuse(401, 'Sign in first'),
  },
  'expiring-token': {
    does: `takes each token for ${TOKEN_USES} requests, then 401 until there is a newer one`,
    seen: 'Nothing: a 401 asks headers() for newer ones, once for all widgets, and the same request goes through.',
    shows: { phase: 'fresh', words: /Updated / },
    reply: ({ usesOfToken, answer }) =>
      usesOfToken >= 1 && usesOfToken <= TOKEN_USES ? answer() : refuse(401, 'This token has expired'),
  },
  forbidden: {
    does: '403 for every request',
    seen: '“No access”. The figures are cleared: who has no access any more must not go on looking at them.',
    shows: { phase: 'failed', words: /No access/ },
    reply: () => refuse(403, 'Not yours'),
  },
  'not-found': {
    does: '404 for every request',
    seen: `“Endpoint not found: PATH”, tried again every 5 min; widgets of other endpoints live. ${kept}`,
    shows: { phase: 'stale', words: /Endpoint not found: \/api\// },
    reply: () => refuse(404, 'No such endpoint'),
  },
  'retry-after-seconds': tooMany('42 (seconds)', 'it pauses 42 s', () => '42'),
  'retry-after-date': tooMany('a date, 90 s from now', 'it pauses 90 s', (now) =>
    new Date(now + 90_000).toUTCString(),
  ),
  'retry-after-junk': tooMany('"soon"', 'it pauses 60 s', () => 'soon'),
  'retry-after-negative': tooMany('-5', 'it pauses as after any failure', () => '-5'),
  'retry-after-huge': tooMany('1e9', 'it pauses 15 min, never for days', () => '1e9'),
  'retry-after-none': tooMany('missing', 'it pauses 60 s', () => null),
  'error-500': {
    does: '500 with an error of its own',
    seen: `“The server answered 500.” Its own words, a stack perhaps, are shown nowhere. ${kept}`,
    shows: { phase: 'stale', words: /The server answered 500\./ },
    reply: () => refuse(500, 'TypeError: secret-of-the-server at db.ts:42'),
  },
  'bad-gateway': {
    does: "502 with a proxy's HTML page",
    seen: `“The server answered 502.” No HTML is shown. ${kept}`,
    shows: { phase: 'stale', words: /The server answered 502\./ },
    reply: () => new Response('<h1>Bad Gateway</h1>nginx', { status: 502, headers: htmlType }),
  },
} as const satisfies Faults;
