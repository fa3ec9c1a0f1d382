import { expect } from 'chai';
import fc from 'fast-check';
import * as v from 'valibot';
import { describeIssue, type Issue } from '../../src/types/issue.js';
import { contract } from './oracle.js';
import { changed, placesIn, valueAt, type Path } from './places.js';
import { endpoints, shortened } from './samples.js';

const replacements = [
  ...[undefined, null, true, false, {}, [], [null], { data: [] }],
  ...[0, 1, -1, 0.5, -0.01, 100, 100.01, 5.1, 24, 1e-7, 1e15, 1e308, 2 ** 53, Number.MAX_SAFE_INTEGER],
  ...[NaN, Infinity, -Infinity],
  ...[
    '',
    ' ',
    'text',
    '0',
    '12',
    '12.50',
    '0.0000001',
    '-1',
    '-0',
    '+1',
    '1e3',
    '0x10',
    '1,5',
    '١',
    'NaN',
    'true',
  ],
  ...['active', 'stable', 'day', 'EUR', 'eur', 'EURO', 'https://shop.example/a', 'javascript:alert(1)'],
  ...['2026-12-24', '2026-12-24T07:00:00Z', '2026-12-24 07:00:00+00', '2026-12-24T07:00', '2026-02-30'],
  ...['2026-13-01', '2026-12-24T24:00:00Z', '0001-01-01', 'yesterday', '15/11/2026', 1_795_332_170_351],
  'x'.repeat(1024),
];

const written = (path: Path): string =>
  path.reduce<string>(
    (told, key) => (typeof key === 'number' ? `${told}[${key}]` : told ? `${told}.${key}` : key),
    '',
  );

/** A record's entries are told by their number. */
const numbered = (json: unknown, path: Path): Path =>
  path.map((key, index) => {
    const parent = valueAt(json, path.slice(0, index));
    const isRecord = /^(modelBreakdown|domainBreakdown|categories|summary)$/.test(String(path[index - 1]));
    return isRecord ? Object.keys(parent as object).indexOf(String(key)) : key;
  });

/** Told there, or for the whole object or entry that the place belongs to, or for the answer. */
const isToldBy = (issues: readonly Issue[], path: Path): boolean => {
  const told = new Set(issues.map((issue) => issue.path));
  // Without `stale` a server's health says nothing, whatever else is in it.
  const isGone = path[0] === 'health' && told.has('health.stale');
  return isGone || told.has('') || path.some((_, index) => told.has(written(path.slice(0, index + 1))));
};

/** What the readers forgive beyond the contract's text. */
const isForgiven = (path: Path, value: unknown): boolean => {
  const name = String(path.at(-1));
  const isDecimal = typeof value === 'string' && /^-?\d{1,15}(\.\d+)?$|^\+1$|^1e3$/.test(value);
  const isList =
    typeof value === 'object' && value !== null && Array.isArray((value as { data?: unknown }).data);
  const isNumberedId = /^(id|alert_id|session_id)$/.test(name) && Number.isSafeInteger(value);
  return isDecimal || isList || isNumberedId;
};

describe('the readers and an independent schema of the contract', () => {
  for (const [name, { read, sample }] of Object.entries(endpoints)) {
    const schema = contract[name] as v.GenericSchema;
    const answer = shortened(sample);
    const places = placesIn(answer);

    const agree = (payload: unknown): void => {
      const judged = v.safeParse(schema, payload);
      const { data, issues } = read(payload);
      if (judged.success) {
        expect(issues.map(describeIssue)).to.deep.equal([]);
        expect(data).to.deep.equal(judged.output);
        return;
      }
      for (const issue of judged.issues) {
        const path = (issue.path ?? []).map(({ key }) => key as string | number);
        const told = isToldBy(issues, numbered(payload, path));
        const at = `${written(path)} = ${JSON.stringify(valueAt(payload, path))}`;
        expect(told || isForgiven(path, valueAt(payload, path)), at).to.equal(true);
      }
    };

    it(`${name}: accept an answer as the contract has it, with the same values`, () => {
      expect(v.is(schema, answer)).to.equal(true);
      agree(answer);
    });

    it(`${name}: agree on every kind of value in every place`, () => {
      for (const place of places) {
        for (const value of replacements) agree(changed(answer, place, value));
      }
    }).timeout(120_000);

    it(`${name}: agree on several wrong values at once`, () => {
      const change = fc.tuple(fc.constantFrom(...places), fc.constantFrom(...replacements));
      fc.assert(
        fc.property(fc.array(change, { minLength: 2, maxLength: 5 }), (changes) => {
          agree(changes.reduce<unknown>((json, [place, value]) => changed(json, place, value), answer));
        }),
        { numRuns: 300, seed: 6 },
      );
    });
  }
});
