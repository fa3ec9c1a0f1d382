import { expect } from 'chai';
import type { TelemetryWire } from '../../src/contracts/telemetry.js';
import { mockFetch } from '../../mock-api/fetch.js';
import type { ScenarioName } from '../../mock-api/scenarios/index.js';
import { HOUR, TELEMETRY, THURSDAY } from './api.js';

const STREAM = `https://shop.example${TELEMETRY}/stream?days=1`;
const caught = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (problem: unknown) => problem,
  );

const events = async function* (response: Response) {
  const decoder = new TextDecoder();
  const reader = response.body!.getReader();
  let text = '';
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text += decoder.decode(part.value, { stream: true });
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const [name = '', data = ''] = text.slice(0, end).split('\n');
        yield {
          name: name.replace('event: ', ''),
          data: JSON.parse(data.replace('data: ', '')) as TelemetryWire,
        };
        text = text.slice(end + 2);
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
};

describe('mockFetch', () => {
  it('is the same answer for the same seed and clock', async () => {
    const ask = async (seed: number) =>
      (await mockFetch({ seed, now: () => THURSDAY })(`https://shop.example${TELEMETRY}`)).text();
    expect(await ask(3)).to.equal(await ask(3));
    expect(await ask(3)).not.to.equal(await ask(4));
  });

  it('takes its own clock and seed when it is given none', async () => {
    const response = await mockFetch()(`https://shop.example${TELEMETRY}`);
    expect(response.status).to.equal(200);
  });

  it('rejects with the reason of an aborted signal, before and during the answer', async () => {
    const fetch = mockFetch({ scenario: 'slow', wait: () => new Promise(() => undefined) });
    expect(await caught(fetch(STREAM, { signal: AbortSignal.abort('too late') }))).to.equal('too late');
    const leaving = new AbortController();
    const pending = caught(fetch(STREAM, { signal: leaving.signal }));
    leaving.abort('gone');
    expect(await pending).to.equal('gone');
  });

  it('streams a telemetry event at once, and then the news', async () => {
    let now = THURSDAY;
    const fetch = mockFetch({ now: () => (now += HOUR), streamInterval: 0 });
    const response = await fetch(STREAM);
    expect(response.headers.get('content-type')).to.equal('text/event-stream');
    const seen: string[] = [];
    for await (const { name, data } of events(response)) {
      expect(name).to.equal('telemetry');
      seen.push(JSON.stringify(data));
      if (seen.length === 3) break;
    }
    expect(new Set(seen).size).to.equal(3);
  });

  it('ends the stream when the server stops answering', async () => {
    let scenario: ScenarioName = 'busy';
    const fetch = mockFetch({ now: () => THURSDAY, scenario: () => scenario, streamInterval: 0 });
    let count = 0;
    for await (const { data } of events(await fetch(STREAM))) {
      expect(data.overview.totalRequests).to.be.above(0);
      count += 1;
      scenario = 'unauthorised';
    }
    expect(count).to.be.within(1, 2);
  });

  it('asks no more once its reader has left', async () => {
    let asked = 0;
    const now = () => {
      asked += 1;
      return THURSDAY;
    };
    for await (const { name } of events(await mockFetch({ now, streamInterval: 0 })(STREAM))) {
      if (name === 'telemetry') break;
    }
    const before = asked;
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve));
    expect(asked).to.equal(before);
  });

  it('ends the stream when its reader aborts', async () => {
    const leaving = new AbortController();
    const response = await mockFetch({ now: () => THURSDAY })(STREAM, { signal: leaving.signal });
    const stream = events(response);
    await stream.next();
    leaving.abort('enough');
    expect(await caught(stream.next())).to.equal('enough');
  });

  it('passes a refusal on in place of the stream', async () => {
    expect((await mockFetch({ scenario: 'unauthorised' })(STREAM)).status).to.equal(401);
    expect(await caught(mockFetch({ scenario: 'down' })(STREAM))).to.be.instanceOf(TypeError);
  });
});
