import { expect } from 'chai';
import { Authorization } from '../../src/data/authorization.js';
import { send } from '../../src/data/client.js';
import { ProblemError } from '../../src/data/problem.js';
import { setAlert, telemetry } from '../../src/data/sources.js';
import type { ApiRequest } from '../../src/data/sources.js';
import { connectionOver } from './connection-over.js';
import { json, pieces, scriptedFetch, type Fetched } from './scripted-fetch.js';
import { VirtualClock } from './virtual-clock.js';

const read = telemetry({ days: 7 }).request;

describe('the headers that the page gives', () => {
  let calls: number;
  let asked: Fetched[];
  let ask: (request?: ApiRequest) => Promise<unknown>;

  /** `accepts`: the token that the server takes; headers() gives token 1, then 2, … */
  const start = (accepts: number, status = 401, give = (call: number): unknown => tokens(call)): void => {
    calls = 0;
    const authorization = new Authorization(() => Promise.resolve(give((calls += 1)) as HeadersInit));
    const scripted = scriptedFetch(({ headers }) =>
      headers.get('authorization') === `Bearer ${accepts}` ? json({ ok: true }) : json({}, { status }),
    );
    ({ asked } = scripted);
    const connection = connectionOver(scripted.fetch, { authorization });
    ask = (request = read) =>
      send(request, connection, new AbortController().signal, new VirtualClock()).catch((error: unknown) =>
        error instanceof ProblemError ? error.problem : error,
      );
  };
  const tokens = (call: number): HeadersInit => ({ authorization: `Bearer ${call}` });

  it('are asked for once, however many requests want them', async () => {
    start(1);
    await Promise.all(Array.from({ length: 20 }, () => ask()));
    await ask();
    expect(calls).to.equal(1);
    expect(asked).to.have.length(21);
  });

  it('are not asked for before anything is sent', () => {
    start(1);
    expect(calls).to.equal(0);
  });

  for (const status of [401, 403] as const) {
    it(`are asked for once more after ${status}, and the request goes out again with the new ones`, async () => {
      start(2, status);
      expect(await ask()).to.equal('{"ok":true}');
      expect(calls).to.equal(2);
      expect(asked).to.have.length(2);
    });

    it(`are asked for once more only: a second ${status} is the answer`, async () => {
      start(9, status);
      expect(await ask()).to.deep.equal({ kind: 'auth', status });
      expect(calls).to.equal(2);
      expect(asked).to.have.length(2);
    });
  }

  it('are asked for once more for all requests that are refused at the same time', async () => {
    start(2);
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask()));
    expect(new Set(answers)).to.deep.equal(new Set(['{"ok":true}']));
    expect(calls).to.equal(2);
  });

  it('that were refused leave no body behind that nobody reads', async () => {
    const refusal = pieces(() => new Uint8Array(1));
    const { fetch } = scriptedFetch((_, index) =>
      index === 0 ? new Response(refusal.body, { status: 401 }) : json({}),
    );
    const authorization = new Authorization(() => Promise.resolve({}));
    const connection = connectionOver(fetch, { authorization });
    expect(await send(read, connection, new AbortController().signal, new VirtualClock())).to.equal('{}');
    expect(refusal.cancelled).to.be.true;
  });

  it('go with a write once more too: it is the same intent, and it was refused', async () => {
    start(2);
    await ask(setAlert({ alert_type: 'daily', threshold_usd: 50 }).request);
    expect(asked.map(({ init }) => init.body)).to.deep.equal([
      '{"action":"set-alert","alert_type":"daily","threshold_usd":50}',
      '{"action":"set-alert","alert_type":"daily","threshold_usd":50}',
    ]);
  });

  it('do not take the place of what the contract needs', async () => {
    start(1, 401, (call) => ({ ...tokens(call), accept: 'text/html', 'x-tenant': '7' }));
    await ask();
    expect(asked[0]?.headers.get('accept')).to.equal('application/json');
    expect(asked[0]?.headers.get('x-tenant')).to.equal('7');
  });

  it('that are there are kept, whoever gives up waiting for an answer', async () => {
    let asked = 0;
    const authorization = new Authorization(() => Promise.resolve(tokens((asked += 1))));
    const given = await authorization.headers();
    authorization.giveUpWaiting();
    expect(await authorization.headers()).to.equal(given);
    expect(asked).to.equal(1);
  });

  it('that come after somebody gave up waiting for them do not take the place of newer ones', async () => {
    const answers: ((headers: HeadersInit) => void)[] = [];
    const authorization = new Authorization(() => new Promise((resolve) => answers.push(resolve)));
    const late = authorization.headers();
    await Promise.resolve();
    authorization.giveUpWaiting();
    const newer = authorization.headers();
    await Promise.resolve();
    answers[1]?.(tokens(2));
    const refused = await newer;
    answers[0]?.(tokens(1));
    await late;
    void authorization.renew(refused);
    await Promise.resolve();
    expect(answers, 'asked for once more').to.have.length(3);
  });

  const broken: [string, () => unknown][] = [
    ['reject', () => Promise.reject(new Error('no session'))],
    [
      'throw',
      () => {
        throw new Error('no session');
      },
    ],
    ['are no headers', () => ({ 'a name with spaces': 'x' })],
    ['carry a line break', () => ({ authorization: 'a\nb: c' })],
  ];
  for (const [name, give] of broken) {
    it(`that ${name} are a problem of their own, nothing is sent, and they are asked for anew`, async () => {
      start(2, 401, (call) => (call === 1 ? give() : tokens(call)));
      expect(await ask()).to.deep.equal({ kind: 'headers' });
      expect(asked).to.have.length(0);
      expect(await ask()).to.equal('{"ok":true}');
      expect(calls).to.equal(2);
    });
  }

  it('that fail when a refused request wants newer ones are that problem too', async () => {
    start(9, 401, (call) => (call === 2 ? Promise.reject(new Error('no session')) : tokens(call)));
    expect(await ask()).to.deep.equal({ kind: 'headers' });
  });
});
