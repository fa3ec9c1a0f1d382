import { expect } from 'chai';
import { openStream } from '../../src/data/client.js';
import { configure } from '../../src/data/configuration.js';
import { connect, streamUrlOf, type Connection } from '../../src/data/connection.js';
import { createFeed, type Feed } from '../../src/data/feed.js';
import { problemOf } from '../../src/data/problem.js';
import { readingOf } from '../../src/data/reading.js';
import { checkAlerts, telemetry, type Source } from '../../src/data/sources.js';
import { followStream } from '../../src/data/stream.js';
import { quiet, seconds } from './feed-bench.js';
import { forgetShared } from './forget-shared.js';
import { scriptedFetch, type Fetched } from './scripted-fetch.js';
import { ScriptedSend, total, totalSource, type Total } from './scripted-send.js';
import { settleStreams, VirtualClock } from './virtual-clock.js';

const page = 'https://admin.example.com/';
const streamUrl = '/api/dashboard/telemetry/stream';
const encoder = new TextEncoder();

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

describe('a stream', () => {
  let clock: VirtualClock;
  let server: ScriptedSend;
  let feed: Feed<Pair>;
  let streams: Open[];
  /** Instead of a stream. */
  let refusal: (() => unknown) | null;

  const last = (): Open => {
    const stream = streams.at(-1);
    if (!stream) throw new Error('No stream was opened.');
    return stream;
  };
  const wait = (ms: number) => clock.advance(ms, () => settleStreams(4));
  const event = (json: object, type = 'telemetry') =>
    last().say(`event: ${type}\ndata: ${JSON.stringify(json)}\n\n`);
  const shown = () => ('data' in feed.reading ? feed.reading.data : null);

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

  const connection = (more: Partial<Connection> = {}): Connection => {
    const { connection } = connect('https://api.example.com/v1', page, { streamUrl });
    if (!connection) throw new Error('refused');
    return { ...connection, fetch, ...more };
  };

  const begin = (more: Partial<Connection> = {}): void => {
    const to = connection(more);
    feed = createFeed({
      source: pairSource(),
      send: server.send,
      clock,
      stream: (url, inbox) => followStream(url, to, inbox, clock),
    });
  };

  const watch = async (interval = 10 * seconds): Promise<() => void> => {
    const leave = feed.subscribe(
      quiet,
      interval,
      streamUrlOf(telemetry({ days: 7, domain: 'a.example' }), connection()),
    );
    await settleStreams(4);
    return leave;
  };

  beforeEach(() => {
    forgetShared();
    clock = new VirtualClock();
    server = new ScriptedSend(clock);
    streams = [];
    refusal = null;
    begin();
  });
  after(forgetShared);

  it('is asked for behind the base URL, with days and domain, as every request is sent', async () => {
    const canary = 'Bearer canary';
    configure({
      baseUrl: 'https://api.example.com/',
      headers: () => Promise.resolve({ authorization: canary }),
    });
    begin();
    await watch();
    const { url, headers, init } = last().asked;
    expect(url).to.equal('https://api.example.com/v1/api/dashboard/telemetry/stream?days=7&domain=a.example');
    expect(headers.get('accept')).to.equal('text/event-stream');
    expect(headers.get('authorization')).to.equal(canary);
    expect(init).to.include({
      method: 'GET',
      redirect: 'error',
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
    });
  });

  it('brings figures without a request, as long as it lives', async () => {
    server.reply = (sent) => sent.answer(total(1));
    await watch();
    expect(server.count).to.equal(1);
    for (let n = 2; n < 12; n += 1) {
      await event({ total: n });
      expect(shown()?.total).to.equal(n);
      await wait(20 * seconds);
    }
    expect(server.count).to.equal(1);
  });

  it('needs no request that is still out', async () => {
    await watch();
    await event({ total: 5 });
    expect(shown()?.total).to.equal(5);
    expect(server.last.signal.aborted).to.be.true;
  });

  it('lives by comments, and by events that it has no use for', async () => {
    await watch();
    await event({ total: 5 });
    for (let n = 0; n < 5; n += 1) {
      await wait(25 * seconds);
      await (n % 2 === 0 ? last().say(': still here\n') : event({}, 'ping'));
    }
    expect(server.count).to.equal(1);
    expect(streams).to.have.length(1);
  });

  it('is not kept alive by half a line', async () => {
    await watch();
    await event({ total: 5 });
    await wait(20 * seconds);
    await last().say('data: ');
    await wait(10 * seconds);
    expect(last().isLeft).to.be.true;
  });

  it('that is silent for 30 s gives way to polling, and is tried again', async () => {
    server.reply = (sent) => sent.answer(total(6));
    await watch();
    await event({ total: 5 });
    expect(server.count).to.equal(1);
    await wait(29.9 * seconds);
    expect(server.count).to.equal(1);
    await wait(0.2 * seconds);
    expect(server.count).to.equal(2);
    expect(last().isLeft).to.be.true;
    await wait(11 * seconds);
    expect(server.count).to.equal(3);
    await wait(40 * seconds);
    expect(streams).to.have.length(2);
    await event({ total: 7 });
    expect(shown()?.total).to.equal(7);
    const { count } = server;
    await wait(25 * seconds);
    expect(server.count).to.equal(count);
  });

  it('that never says a word is left after 30 s', async () => {
    await watch();
    await wait(29.9 * seconds);
    expect(last().isLeft).to.be.false;
    await wait(0.2 * seconds);
    expect(last().isLeft).to.be.true;
  });

  it('that ends gives way to polling at once', async () => {
    server.reply = (sent) => sent.answer(total(6));
    await watch();
    await event({ total: 5 });
    await wait(12 * seconds);
    await last().end();
    await settleStreams();
    expect(server.count).to.equal(2);
  });

  describe('that cannot be had leaves polling as it is:', () => {
    const refusals: Readonly<Record<string, () => unknown>> = {
      'no network': () => Promise.reject(new TypeError('Failed to fetch')),
      'a 404': () => new Response('', { status: 404 }),
      'a 401': () => new Response('', { status: 401 }),
      'a 500': () => new Response('', { status: 500 }),
      'a login page': () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
      'an answer that is no stream': () => Response.json({ total: 9 }),
      'a redirect that was followed': () =>
        Object.defineProperty(new Response(''), 'redirected', { value: true }),
      'headers that never come': () => new Promise(() => undefined),
    };
    for (const [what, refuse] of Object.entries(refusals)) {
      it(what, async () => {
        refusal = refuse;
        server.reply = (sent) => sent.answer(total(1));
        await watch();
        await wait(60 * seconds);
        expect(server.count).to.be.within(6, 7);
        expect(feed.reading.phase).to.equal('fresh');
      });
    }
  });

  it('is asked no more often than a failing server may be', async () => {
    let attempts = 0;
    refusal = () => {
      attempts += 1;
      return new Response('', { status: 503 });
    };
    clock.draws = [0.99];
    await watch(60 * seconds);
    await wait(300 * seconds);
    // After 33 s, then 40 s, then every 50 s.
    expect(attempts).to.equal(7);
  });

  it('has 8 s for its headers, and none for what comes after', async () => {
    refusal = () => new Promise(() => undefined);
    await watch();
    await wait(8 * seconds);
    refusal = null;
    await wait(60 * seconds);
    expect(streams).to.have.length(1);
    for (let n = 0; n < 4; n += 1) {
      await event({ total: n + 1 });
      await wait(20 * seconds);
    }
    expect(streams).to.have.length(1);
  });

  it('is closed while the page is hidden, offline or away, and opened on return', async () => {
    await watch();
    for (const state of ['visible', 'online'] as const) {
      const stream = last();
      clock[state] = false;
      expect(stream.isLeft, state).to.be.true;
      await wait(60 * seconds);
      expect(last()).to.equal(stream);
      clock[state] = true;
      await settleStreams(4);
      expect(last()).to.not.equal(stream);
    }
  });

  it('is closed when nobody is left, and not when a widget moves within the page', async () => {
    const leave = await watch();
    leave();
    const stay = await watch();
    await wait(1);
    expect(streams).to.have.length(1);
    expect(last().isLeft).to.be.false;
    stay();
    await wait(1);
    expect(last().isLeft).to.be.true;
    expect(clock.timers + clock.watchers).to.equal(0);
  });

  it('is one for all who want it, and none for whoever asks once', async () => {
    await watch(0);
    expect(streams).to.have.length(0);
    await watch();
    await watch();
    expect(streams).to.have.length(1);
  });

  it('is closed when a request is refused', async () => {
    server.reply = (sent) => sent.fail({ kind: 'auth', status: 403 });
    await watch();
    expect(last().isLeft).to.be.true;
    expect(feed.reading.phase).to.equal('failed');
  });

  it('is believed no more than an answer: zeros are masked, junk is unreadable, and polling goes on', async () => {
    server.reply = (sent) => sent.answer(total(6));
    await watch();
    await event({ total: 0 });
    expect(feed.reading).to.deep.include({ phase: 'stale', problem: { kind: 'masked' } });
    expect(shown()?.total).to.equal(6);
    const { count } = server;
    await wait(20 * seconds);
    expect(server.count).to.equal(count + 1);
    expect(feed.reading.phase).to.equal('fresh');
    await last().say('event: telemetry\ndata: {"total"\n\n');
    expect(feed.reading).to.deep.include({
      phase: 'stale',
      problem: { kind: 'unreadable', body: 'not-json' },
    });
  });

  it('takes an event of nothing for no answer', async () => {
    await watch();
    await event({});
    expect(feed.reading).to.deep.include({ problem: { kind: 'unreadable', body: 'not-the-contract' } });
  });

  it('takes an event with more than parts for a whole', async () => {
    await watch();
    await event({ total: 5, now: 1 });
    await event({ now: 2, soon: 3, total: 6 });
    expect(shown()).to.deep.equal({ total: 6, now: 2 });
    expect(feed.reading).to.not.have.property('newer');
  });

  for (const type of ['application/json', 'text/html', 'text/plain', '']) {
    it(`is none where the server calls it "${type}"`, async () => {
      const headers = type ? { 'content-type': type } : [];
      const refused = scriptedFetch(() => new Response(encoder.encode('data: {}\n\n'), { headers }));
      const opened = openStream(
        'https://api.example.com/live',
        connection(refused),
        new AbortController().signal,
        clock,
      );
      const problem = await opened.catch((error: unknown) => problemOf(error));
      expect(problem).to.deep.equal({ kind: 'unreadable', body: 'not-the-contract' });
    });
  }

  it('is given up where an event is over the cap', async () => {
    await watch();
    for (let n = 0; n < 2; n += 1) await last().say(`data: ${'x'.repeat(1024 * 1024)}\n`);
    expect(last().isLeft).to.be.true;
  });

  it('loses a byte order mark', async () => {
    await watch();
    await last().say('\uFEFFevent: telemetry\ndata: {"total":5}\n\n');
    expect(shown()?.total).to.equal(5);
  });

  it('may cut a character in two', async () => {
    await watch();
    for (const byte of encoder.encode('\uFEFFevent: telemetry\ndata: {"total":5}\n\n'))
      await last().say(Uint8Array.of(byte));
    expect(shown()?.total).to.equal(5);
  });

  it('that spoke before it ended is tried again as soon as one that never failed', async () => {
    clock.draws = [0.99];
    await watch();
    for (let n = 1; n < 5; n += 1) {
      expect(streams).to.have.length(n);
      await event({ total: n });
      await last().end();
      await wait(33 * seconds);
    }
  });

  describe('of parts', () => {
    const age = (...fields: string[]): number => {
      const reading = readingOf(feed.reading, fields);
      return 'stamp' in reading && reading.stamp ? clock.steady() - reading.stamp.steady : NaN;
    };

    beforeEach(async () => {
      server.reply = (sent) => sent.answer(JSON.stringify({ total: 1, now: 1 }));
      await watch();
      await wait(4 * seconds);
      await event({ now: 2 });
    });

    it('updates only what it carries', () => expect(shown()).to.deep.equal({ total: 1, now: 2 }));

    it('leaves the rest as old as it is', async () => {
      await wait(1 * seconds);
      expect([age('now'), age('total'), age('now', 'total'), age()]).to.deep.equal([1000, 5000, 5000, 5000]);
    });

    it('gives each part an age of its own', async () => {
      await wait(1 * seconds);
      await event({ soon: 3 });
      expect([age('now'), age('soon'), age('now', 'soon')]).to.deep.equal([1000, 0, 1000]);
    });

    it('does not keep the rest from being asked for', async () => {
      for (let n = 0; n < 10; n += 1) {
        await wait(2 * seconds);
        await event({ now: n });
      }
      expect(server.count).to.equal(3);
    });

    it('is forgotten with the next whole answer', async () => {
      await event({ total: 9, now: 9 });
      expect(age('now')).to.equal(0);
      await wait(1 * seconds);
      expect(age('now')).to.equal(1000);
      expect(feed.reading).to.not.have.property('newer');
    });

    it('does not end a problem of the rest', async () => {
      server.reply = (sent) => sent.fail({ kind: 'offline' });
      await wait(10 * seconds);
      expect(feed.reading.phase).to.equal('stale');
      await event({ now: 7 });
      expect(feed.reading).to.deep.include({ phase: 'stale', problem: { kind: 'offline' } });
      expect(shown()?.now).to.equal(7);
    });
  });

  it('of parts shows nothing before there is a whole', async () => {
    await watch();
    await event({ now: 2 });
    expect(feed.reading.phase).to.equal('loading');
    server.last.answer(total(1));
    await settleStreams();
    expect(shown()).to.deep.equal({ total: 1, now: 0 });
  });

  describe('is only on the origin of the base URL:', () => {
    const table: readonly [given: string, url: string | null][] = [
      ['/live', 'https://api.example.com/v1/live'],
      ['https://api.example.com/live', 'https://api.example.com/live'],
      ['https://API.example.com:443/live/', 'https://api.example.com/live'],
      ['//evil.example/live', 'https://api.example.com/v1//evil.example/live'],
      ['/\\evil.example', 'https://api.example.com/v1//evil.example'],
      ['https://evil.example/live', null],
      ['https://api.example.com.evil.example/live', null],
      ['https://api.example.com@evil.example/live', null],
      ['https://user:pass@api.example.com/live', null],
      ['https://api.example.com:8443/live', null],
      ['http://api.example.com/live', null],
      ['wss://api.example.com/live', null],
      ['https://api.example.com/live?key=1', null],
      ['/live#x', null],
      ['live', null],
    ];
    for (const [given, url] of table) {
      it(`"${given}" is ${url ?? 'refused, and the author told'}`, () => {
        const { connection, advice } = connect('https://api.example.com/v1', page, { streamUrl: given });
        expect(connection?.streamUrl).to.equal(url);
        expect(advice.join()).to.match(url === null ? /^stream-url is not on the origin/ : /^$/);
      });
    }
  });

  it('is of telemetry alone', () => {
    expect(streamUrlOf(telemetry({ days: 7 }), connection())).to.match(/\?days=7$/);
    expect(streamUrlOf(checkAlerts(), connection())).to.be.undefined;
    expect(streamUrlOf(telemetry({ days: 7 }), connection({ streamUrl: null }))).to.be.undefined;
  });
});
