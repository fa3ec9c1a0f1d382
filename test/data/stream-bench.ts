import { connect, streamUrlOf, type Connection } from '../../src/data/connection.js';
import { createFeed, type Feed } from '../../src/data/feed.js';
import { telemetry, type Source } from '../../src/data/sources.js';
import { followStream } from '../../src/data/stream.js';
import { quiet, seconds } from './feed-bench.js';
import { forgetShared } from './forget-shared.js';
import { scriptedFetch, type Fetched } from './scripted-fetch.js';
import { ScriptedSend, totalSource, type Total } from './scripted-send.js';
import { settleStreams, VirtualClock } from './virtual-clock.js';

export const page = 'https://admin.example.com/';
export const encoder = new TextEncoder();

/** Two figures, of which a stream may bring one without the other. */
interface Pair extends Total {
  readonly now: number;
}

const pairSource = (): Source<Pair> => ({
  ...totalSource(() => false),
  parts: ['now', 'soon'],
  read: (json) => {
    const { total, now = 0 } = json as Pair;
    return { data: typeof total === 'number' ? { total, now } : null, issues: [] };
  },
});

/** A server's end of one stream. */
interface Open {
  readonly asked: Fetched;
  say(text: string | Uint8Array): Promise<void>;
  end(): Promise<void>;
  readonly isLeft: boolean;
}

/** A feed between a server that answers requests, the same server's streams, and a widget. */
export let clock: VirtualClock;
export let server: ScriptedSend;
export let feed: Feed<Pair>;
export let streams: Open[];
let refusal: (() => unknown) | null;

/** Before each test: whoever imports one of them then has the new one. */
export const newBench = (): void => {
  forgetShared();
  clock = new VirtualClock();
  server = new ScriptedSend(clock);
  streams = [];
  refusal = null;
  begin();
};

/** What whoever asks for a stream gets instead; null: a stream. */
export const refuse = (instead: (() => unknown) | null): void => {
  refusal = instead;
};

const { fetch } = scriptedFetch((asked) => {
  if (refusal) return refusal();
  let control: ReadableStreamDefaultController<Uint8Array>;
  const state = { isLeft: false };
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => void (control = controller),
    cancel: () => void (state.isLeft = true),
  });
  streams.push({
    asked,
    say: async (text) => {
      control.enqueue(typeof text === 'string' ? encoder.encode(text) : text);
      await settleStreams(4);
    },
    end: async () => {
      control.close();
      await settleStreams(4);
    },
    get isLeft() {
      return state.isLeft || (asked.init.signal?.aborted ?? false);
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } });
});

export const connection = (more: Partial<Connection> = {}): Connection => {
  const { connection } = connect('https://api.example.com/v1', page, {
    streamUrl: '/api/dashboard/telemetry/stream',
  });
  if (!connection) throw new Error('refused');
  return { ...connection, fetch, ...more };
};

/** The feed anew, as after `configure()`. */
export const begin = (): void => {
  const to = connection();
  feed = createFeed({
    source: pairSource(),
    send: server.send,
    clock,
    stream: (url, inbox) => followStream(url, to, inbox, clock),
  });
};

export const watch = async (interval = 10 * seconds): Promise<() => void> => {
  const url = streamUrlOf(telemetry({ days: 7, domain: 'a.example' }), connection());
  const leave = feed.subscribe(quiet, interval, url);
  await settleStreams(4);
  return leave;
};

export const wait = (ms: number): Promise<void> => clock.advance(ms, () => settleStreams(4));

export const last = (): Open => {
  const stream = streams.at(-1);
  if (!stream) throw new Error('No stream was opened.');
  return stream;
};

export const event = (json: object, type = 'telemetry'): Promise<void> =>
  last().say(`event: ${type}\ndata: ${JSON.stringify(json)}\n\n`);

export const shown = (): Pair | null => ('data' in feed.reading ? feed.reading.data : null);
