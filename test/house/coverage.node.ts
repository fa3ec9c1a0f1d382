import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { coverageByRoom, missesGate } from '../../scripts/test/coverage.js';
import { describeTally, readTally, sum, writeTally } from '../../scripts/test/tally.js';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'coverage-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(path: string, text: string): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** An Istanbul report of one file whose n-th line ran `hits[n]` times. */
function report(name: string, file: string, hits: readonly number[]): string {
  const entry = {
    path: file,
    statementMap: Object.fromEntries(
      hits.map((_, line) => [
        line,
        { start: { line: line + 1, column: 0 }, end: { line: line + 1, column: 9 } },
      ]),
    ),
    s: Object.fromEntries(hits.map((count, line) => [line, count])),
    fnMap: {},
    f: {},
    branchMap: {},
    b: {},
  };
  return write(name, JSON.stringify({ [file]: entry }));
}

const rooms = (reports: readonly string[]) =>
  coverageByRoom(reports, root).map((room) => `${room.room} ${room.covered}/${room.lines}`);

describe('coverage per room', () => {
  it('counts a line that either runner ran', () => {
    const file = write('src/money/add.ts', 'a;\nb;\nc;\n');
    expect(
      rooms([report('node.json', file, [1, 0, 0]), report('browser.json', file, [0, 2, 0])]),
    ).to.deep.equal(['money 2/3']);
  });

  it('counts a file that no test loaded as not covered', () => {
    write('src/money/add.ts', 'export const a = 1;\nexport const b = 2;\n');
    expect(rooms([])).to.deep.equal(['money 0/2']);
  });

  it('does not count a file of types', () => {
    write(
      'src/types/instant.ts',
      "import type { A } from './a.js';\n/** ms */\nexport type Instant = number | A;\n",
    );
    expect(rooms([])).to.deep.equal(['types 0/0']);
  });

  it('tells a room of src, a file of src and the mock API apart', () => {
    write('src/index.ts', 'x;');
    write('src/widgets/a/a.ts', 'x;');
    write('mock-api/aggregate/a.ts', 'x;');
    expect(rooms([])).to.have.members(['index 0/1', 'widgets 0/1', 'mock-api 0/1']);
  });

  const missed: readonly [percent: number, gate: number | null, misses: boolean][] = [
    [89.99, 90, true],
    [90, 90, false],
    [0, null, false],
  ];
  for (const [percent, gate, misses] of missed) {
    it(`${percent} % ${misses ? 'misses' : 'passes'} a gate of ${gate ?? 'nothing'}`, () => {
      expect(missesGate({ room: 'money', lines: 0, covered: 0, percent, gate })).to.equal(misses);
    });
  }
});

describe('the tally', () => {
  it('adds up the runners', () => {
    const tallies = [{ passed: 3, failures: ['a'] }, { passed: 4, failures: [] }, sum([])];
    expect(sum(tallies)).to.deep.equal({ passed: 7, failures: ['a'] });
  });

  it('is read as it was written', () => {
    const file = join(root, 'coverage/tally.json');
    writeTally(file, { passed: 2, failures: ['a'] });
    expect(readTally(file)).to.deep.equal({ passed: 2, failures: ['a'] });
  });

  it('of a runner that died before it could count is one failure', () => {
    const { passed, failures } = readTally(join(root, 'nothing.json'));
    expect([passed, failures.length]).to.deep.equal([0, 1]);
  });

  it('is told by a line for each failure, and by what passed and failed in the last', () => {
    expect(describeTally({ passed: 7, failures: ['a\n  because of b', 'c'] })).to.equal(
      '✘ a because of b\n✘ c\n7 passed, 2 failed',
    );
  });
});
