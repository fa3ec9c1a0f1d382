import { expect } from 'chai';
import fc from 'fast-check';
import { limitBytes } from '../../src/data/body.js';
import { eventParser, type ServerEvent } from '../../src/data/event-parser.js';

const heardOf = (...pieces: string[]): (ServerEvent | null)[] => {
  const heard: (ServerEvent | null)[] = [];
  const push = eventParser((event) => heard.push(event));
  for (const piece of pieces) push(piece);
  return heard;
};

const message = (data: string, type = 'message'): ServerEvent => ({ type, data });

/** The standard's own algorithm, line by line, for a text that is complete. */
const byTheBook = (text: string): (ServerEvent | null)[] => {
  const heard: (ServerEvent | null)[] = [];
  let [type, data] = ['', ''];
  // The last line has no end, and so is not there yet.
  for (const line of text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n').slice(0, -1)) {
    const colon = line.indexOf(':');
    if (line === '') {
      if (data !== '') heard.push({ type: type || 'message', data: data.slice(0, -1) });
      [type, data] = ['', ''];
    } else if (colon === 0) heard.push(null);
    else {
      const field = colon < 0 ? line : line.slice(0, colon);
      const rest = colon < 0 ? '' : line.slice(colon + 1);
      const value = rest.startsWith(' ') ? rest.slice(1) : rest;
      if (field === 'event') type = value;
      if (field === 'data') data += `${value}\n`;
    }
  }
  return heard;
};

describe('a stream of events', () => {
  const read: readonly [what: string, text: string, heard: (ServerEvent | null)[]][] = [
    ['an event', 'data: a\n\n', [message('a')]],
    ['its type', 'event: telemetry\ndata: a\n\n', [message('a', 'telemetry')]],
    ['a type for one event only', 'event: x\ndata: a\n\ndata: b\n\n', [message('a', 'x'), message('b')]],
    ['lines of data as lines of text', 'data: a\ndata:\ndata: b\n\n', [message('a\n\nb')]],
    ['one space after the colon as none', 'data:a\ndata: b\ndata:  c\n\n', [message('a\nb\n c')]],
    ['a colon in a value', 'data: {"a":1}\n\n', [message('{"a":1}')]],
    ['a field without a colon as an empty one', 'data\n\n', [message('')]],
    ['a comment', ': still here\n\n', [null]],
    ['no event without data', 'event: x\n\n', []],
    ['no event before its end', 'data: a\n', []],
    ['a field that is not used as nothing', 'id: 7\nretry: 10\nDATA: b\ndata: a\n\n', [message('a')]],
    ['a line of spaces as a field', ' \ndata: a\n\n', [message('a')]],
    ['a null character as text', 'data: a\0b\n\n', [message('a\0b')]],
  ];
  for (const [what, text, heard] of read) {
    it(`reads ${what}`, () => expect(heardOf(text)).to.deep.equal(heard));
  }

  for (const [name, end] of Object.entries({ LF: '\n', CR: '\r', CRLF: '\r\n' })) {
    it(`reads lines that end in ${name}, and tells an event as soon as it is complete`, () => {
      expect(heardOf(['data: a', 'data: b', '', ''].join(end))).to.deep.equal([message('a\nb')]);
    });
    it(`reads them in pieces of one character: ${name}`, () => {
      expect(heardOf(...['data: a', '', 'data: b', '', ''].join(end))).to.deep.equal([
        message('a'),
        message('b'),
      ]);
    });
  }

  it('reads CRLF as one end, also where its halves come apart', () => {
    expect(heardOf('data: a\r', '\ndata: b\r', '', '\ndata: c\n\n')).to.deep.equal([message('a\nb\nc')]);
  });

  it('reads as the standard says, in whatever pieces it comes', () => {
    const snippet = fc.constantFrom(
      'data',
      'event',
      'id',
      ':',
      ': ',
      ' ',
      'a',
      '{"x":1}',
      '\n',
      '\r',
      '\r\n',
      '\n\n',
      'é',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(snippet, { maxLength: 60 }), fc.array(fc.nat(9)), (snippets, cuts) => {
        const text = snippets.join('');
        const pieces: string[] = [];
        let at = 0;
        for (const cut of cuts) pieces.push(text.slice(at, (at += cut)));
        pieces.push(text.slice(at));
        expect(heardOf(...pieces)).to.deep.equal(byTheBook(text));
      }),
      { numRuns: 20_000 },
    );
  }).timeout(60_000);

  it('gives up an event over the cap, in one line or in many', () => {
    const half = 'x'.repeat(limitBytes / 2);
    expect(() => heardOf('data: ', half, half)).to.throw('too-large');
    expect(() => heardOf(`data: ${half}\n`, `data: ${half}\n`)).to.throw('too-large');
    expect(() => heardOf(`${half}\n`, `id: ${half}\n`)).to.throw('too-large');
  });

  it('counts each event alone', () => {
    const event = `data: ${'x'.repeat(limitBytes / 2)}\n\n`;
    expect(heardOf(event, event, event)).to.have.length(3);
  });
});
