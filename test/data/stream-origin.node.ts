import { expect } from 'chai';
import { openStream } from '../../src/data/client.js';
import { connect, streamUrlOf } from '../../src/data/connection.js';
import { problemOf } from '../../src/data/problem.js';
import { checkAlerts, telemetry } from '../../src/data/sources.js';
import { forgetShared } from './forget-shared.js';
import { scriptedFetch } from './scripted-fetch.js';
import { clock, connection, encoder, newBench, page } from './stream-bench.js';

describe('a stream', () => {
  beforeEach(newBench);
  after(forgetShared);

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

  it('is of telemetry alone', () => {
    expect(streamUrlOf(telemetry({ days: 7 }), connection())).to.match(/\?days=7$/);
    expect(streamUrlOf(checkAlerts(), connection())).to.be.undefined;
    expect(streamUrlOf(telemetry({ days: 7 }), connection({ streamUrl: null }))).to.be.undefined;
  });
});
