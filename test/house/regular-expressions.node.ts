import { expect } from 'chai';
import ts from 'typescript';
import { cpuTime } from '../support/cpu-time.js';
import { nodesOf, readSources } from './source-files.js';

/** A quadratic one takes seconds for as many characters, a linear one a millisecond or two. */
const length = 50_000;
const limitMs = 500;

const literals = readSources('src/**/*.ts').flatMap((file) =>
  [...nodesOf(file)]
    .filter(ts.isRegularExpressionLiteral)
    .map((node) => ({ path: file.path, text: node.text })),
);

const expressionOf = (literal: string): RegExp => {
  const end = literal.lastIndexOf('/');
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
};

/** What it may look for, and what may keep it looking: single characters, pairs of them, and an end that disappoints. */
const pumpsOf = (literal: string): string[] => {
  const written = literal.replace(
    /\\[pPu]\{[^}]*\}|\\./g,
    (escape) => ({ '\\s': ' ', '\\d': '1', '\\w': 'a' })[escape] ?? escape.at(1) ?? '',
  );
  const letters = [...new Set([...written, ...'a1 0.-@+/'])].slice(0, 24);
  return letters.flatMap((a) => [a, ...letters.slice(0, 8).map((b) => a + b)]);
};

const slowest = (expression: RegExp, pumps: readonly string[]): { ms: number; pump: string } => {
  let worst = { ms: 0, pump: '' };
  for (const pump of pumps) {
    for (const end of ['', '\0', '!']) {
      const text = pump.repeat(Math.ceil(length / pump.length)) + end;
      const started = cpuTime();
      text.replace(expression, '');
      const ms = cpuTime() - started;
      if (ms > worst.ms) worst = { ms, pump: pump + end };
      if (ms > limitMs) return worst;
    }
  }
  return worst;
};

describe('a regular expression', function () {
  this.timeout(120_000);

  it('is found wherever one is written', () => expect(literals.length).to.be.greaterThan(20));

  for (const { path, text } of literals) {
    it(`takes time in proportion to its text: ${path} ${text}`, () => {
      const { ms, pump } = slowest(expressionOf(text), pumpsOf(text));
      expect(ms, `ms for ${length} characters of ${JSON.stringify(pump)}`).to.be.at.most(limitMs);
    });
  }

  it('that takes more is noticed', () => {
    expect(slowest(/a+@/, ['a']).ms).to.be.greaterThan(limitMs);
  });
});
