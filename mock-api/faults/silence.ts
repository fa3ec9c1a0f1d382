import { json, never, streamOf } from './bytes.js';
import type { Faults, FaultTurn } from './fault.js';

const SLOW_MS = 5000;
const DRIP_MS = 500;

const kept = 'The figures stay, marked stale, with their age.';
const timedOut = { phase: 'stale', words: /No answer in 8 s\./ } as const;
const unreachable = { phase: 'stale', words: /Cannot reach / } as const;

const half = async ({ answer }: FaultTurn): Promise<string> => {
  const text = await (await answer()).text();
  return text.slice(0, text.length / 2);
};

/** The server takes the request, and then too little comes, too late or nothing at all. */
export const silence = {
  slow: {
    does: `answers after ${SLOW_MS / 1000} s`,
    seen: 'After 3 s the footer says “Refreshing…”. The figures stay; no skeleton covers them.',
    shows: { phase: 'fresh', words: /Refreshing…/ },
    reply: async ({ wait, answer }) => {
      await wait(SLOW_MS);
      return answer();
    },
  },
  'stall-headers': {
    does: 'takes the request and sends nothing, not even headers',
    seen: `After 8 s: “No answer in 8 s.” ${kept}`,
    shows: timedOut,
    reply: ({ request }) => never(request.signal),
  },
  'stall-body': {
    does: 'sends headers and half of the body, then nothing',
    seen: `After 8 s: “No answer in 8 s.” The deadline covers the body too. ${kept}`,
    shows: timedOut,
    reply: async (turn) => {
      const begun = await half(turn);
      const parts = async function* () {
        yield begun;
        await never(turn.request.signal);
      };
      return new Response(streamOf(parts()), { headers: json });
    },
  },
  drip: {
    does: `sends one character every ${DRIP_MS / 1000} s`,
    seen: `After 8 s: “No answer in 8 s.” A connection that is alive is no answer. ${kept}`,
    shows: timedOut,
    reply: async ({ request, wait, answer }) => {
      const text = await (await answer()).text();
      const parts = async function* () {
        for (const character of text) {
          yield character;
          await wait(DRIP_MS);
          request.signal.throwIfAborted();
        }
      };
      return new Response(streamOf(parts()), { headers: json });
    },
  },
  'hang-up': {
    does: 'closes the connection without an answer',
    seen: `“Cannot reach HOST: network, CORS, CSP or a blocker.” No cause is claimed without proof. ${kept}`,
    shows: unreachable,
    reply: () => Response.error(),
  },
  'cut-off': {
    does: 'closes the connection in the middle of the body',
    seen: `“Cannot reach HOST”, or “incomplete” in a browser that calls half an answer a whole one. ${kept}`,
    shows: { phase: 'stale', words: /Cannot reach |incomplete/ },
    needsPort: true,
    reply: async (turn) => {
      const begun = await half(turn);
      const parts = async function* () {
        yield begun;
        await turn.wait(20);
        throw new Error('cut off');
      };
      return new Response(streamOf(parts()), { headers: json });
    },
  },
  'no-cors': {
    does: 'lets only another origin read its answers',
    seen: `“Cannot reach HOST: network, CORS, CSP or a blocker.” ${kept}`,
    shows: unreachable,
    needsPort: true,
    reply: async ({ answer }) => {
      const sound = await answer();
      const headers = { ...json, 'access-control-allow-origin': 'https://elsewhere.example' };
      return new Response(sound.body, { headers });
    },
  },
  redirect: {
    does: 'redirects to another origin',
    seen: `“Cannot reach HOST”. The redirect is refused: no header of the page's reaches the other origin. ${kept}`,
    shows: unreachable,
    needsPort: true,
    reply: ({ request }) => {
      const url = new URL(request.url);
      // Two names of one machine are two origins.
      url.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
      url.pathname = '/elsewhere';
      return new Response(null, { status: 302, headers: { location: url.href } });
    },
  },
} as const satisfies Faults;
