import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import ts from 'typescript';
import { faultNames } from '../../mock-api/faults/index.js';
import { nodesOf, readSources } from '../house/source-files.js';
import { matrix, numbers, removals, type Row, type TestName, warnings } from './matrix/index.js';
import { faultsPage } from './matrix/markdown.js';

const rows = Object.values(matrix).flat();

/** Titles of the tests of a file, as they stand in its source; tables of cases keep their ${…}. */
const titlesOf = (path: string): string[] =>
  [...nodesOf({ path, text: readFileSync(path, 'utf8') })].flatMap((node) => {
    if (!ts.isCallExpression(node) || !/^(it|describe)(Needs)?$/.test(node.expression.getText())) return [];
    const title = node.arguments
      .filter((each) => ts.isStringLiteralLike(each) || ts.isTemplateExpression(each))
      .at(-1);
    if (!title) return [];
    return ts.isStringLiteralLike(title) ? title.text : title.getText().slice(1, -1);
  });

const missing = (tests: readonly TestName[]): string[] =>
  tests.flatMap(([file, title]) => {
    const path = `test/${file}`;
    if (!existsSync(path)) return `${path} is not there`;
    return titlesOf(path).includes(title) ? [] : `${path} has no test “${title}”`;
  });

describe('the fault matrix', function () {
  this.timeout(20_000);

  for (const { fault, tests } of rows)
    it(`is held by tests that there are: ${fault}`, () => {
      expect(tests).not.to.have.length(0);
      expect(missing(tests)).to.deep.equal([]);
    });

  numbers.forEach(({ what, tests }, index) =>
    it(`has tests for number ${index + 1}: ${what}`, () => {
      expect(tests).not.to.have.length(0);
      expect(missing(tests)).to.deep.equal([]);
    }),
  );

  for (const { says, tests } of warnings)
    it(`has a test that hears the warning: ${says}`, () => {
      expect(missing(tests)).to.deep.equal([]);
    });

  it('says what was taken away for a try, where, and which of its tests failed', () => {
    const held = [...rows, ...numbers, ...warnings].flatMap(({ tests }) =>
      tests.map((test) => test.join(': ')),
    );
    for (const { from, failed } of removals) {
      expect(existsSync(from), from).to.equal(true);
      expect(held).to.include(failed.join(': '));
    }
  });

  it('names every warning that a source gives', () => {
    const giving = readSources('src/**/*.ts')
      .filter(({ path }) => path !== 'src/element/warn-once.ts')
      .filter(({ text }) => /\bwarnOnce\(|\bconsole\.\w+\(/.test(text));
    expect([...new Set(warnings.map(({ from }) => from))]).to.have.members(giving.map(({ path }) => path));
  });

  it('notices a test that is gone', () => {
    expect(missing([['faults/matrix.node.ts', 'never written']])).to.have.length(1);
    expect(missing([['faults/nowhere.ts', 'never written']])).to.have.length(1);
  });

  for (const section of ['Network and HTTP', 'Data', 'The page around'])
    for (const { fault, model } of matrix[section] ?? [])
      it(`drives the random sequences, or says why not: ${fault}`, () =>
        expect(model).not.to.equal(undefined));

  it('has everything that a server does before anybody reads or draws it in the random sequences', () => {
    const elsewhere: readonly Row['model'][] = ['what a reader makes of an answer', 'what is drawn'];
    for (const { fault, server, model } of rows)
      if (server && !elsewhere.includes(model)) expect(model, fault).to.be.an('object');
  });

  it('has a row for every fault of the mock server', () => {
    expect(rows.flatMap(({ server = [] }) => server)).to.have.members(faultNames);
  });

  it('is docs/faults.md (npm run docs:faults)', async () => {
    expect(readFileSync('docs/faults.md', 'utf8')).to.equal(await faultsPage());
  });

  it('no source names cleanup-old-data', () => {
    for (const { path, text } of readSources('src/**/*.ts'))
      expect(text.includes('cleanup-old-data'), path).to.equal(false);
  });
});
