import { never, streamOf } from './bytes.js';
import type { Fault, Faults, FaultTurn } from './fault.js';

const COMMENT_MS = 1000;
const eventStream = { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' };

const isStream = ({ request }: FaultTurn): boolean => new URL(request.url).pathname.endsWith('/stream');

const streaming = (
  does: string,
  seen: string,
  parts: (turn: FaultTurn) => AsyncIterable<string> | Iterable<string>,
): Fault => ({
  does,
  seen,
  shows: { phase: 'fresh', words: /Updated / },
  reply: (turn) =>
    isStream(turn) ? new Response(streamOf(parts(turn)), { headers: eventStream }) : turn.answer(),
});

/** Server-sent events that come to nothing; every other path answers soundly. */
export const stream = {
  'stream-drops': streaming(
    'closes the event stream after one comment, every time',
    'Nothing: the figures come by polling.',
    function* () {
      yield ': hello\n\n';
    },
  ),
  'stream-comments': streaming(
    'sends comments on the event stream, never an event',
    'Nothing: the figures come by polling.',
    async function* ({ wait, request }) {
      for (;;) {
        yield ': still here\n\n';
        await wait(COMMENT_MS);
        request.signal.throwIfAborted();
      }
    },
  ),
  'stream-stalls': streaming(
    'opens the event stream and sends nothing',
    'Nothing: the figures come by polling.',
    async function* ({ request }) {
      yield '';
      await never(request.signal);
    },
  ),
} as const satisfies Faults;
