import { globSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { transformSync } from 'esbuild';
import coverage from 'istanbul-lib-coverage';

/** Share of lines, in percent, that the tests of a room must run. */
export const gates: Readonly<Record<string, number>> = {
  data: 90,
  contracts: 90,
  money: 90,
  format: 90,
  chart: 90,
  parts: 85,
  element: 85,
  words: 85,
  'mock-api': 85,
  widgets: 80,
};

export interface RoomCoverage {
  readonly room: string;
  readonly lines: number;
  readonly covered: number;
  /** 0–100; a room without code is 100. */
  readonly percent: number;
  /** 0–100, null where none is set. */
  readonly gate: number | null;
}

/** `src/data/feed.ts` → `data`, `src/index.ts` → `index`, `mock-api/server.ts` → `mock-api`. */
const roomOf = (file: string): string => /^src\/([^/.]+)|^([^/]+)/.exec(file)?.slice(1).find(Boolean) ?? file;

const tsconfigRaw = { compilerOptions: { verbatimModuleSyntax: true } };

function holdsCode(source: string): boolean {
  try {
    const { code } = transformSync(source, { loader: 'ts', tsconfigRaw, logLevel: 'silent' });
    return !/^\s*(export \{\s*\};?\s*)*$/.test(code);
  } catch {
    return true;
  }
}

/** Lines of a file that no test has even loaded; 0 when it holds nothing but types. */
function unloadedLines(file: string): number {
  const source = readFileSync(file, 'utf8');
  return holdsCode(source) ? source.trimEnd().split('\n').length : 0;
}

/** Adds up the Istanbul reports and counts lines per room; files that no report knows count as not covered. */
export function coverageByRoom(reports: readonly string[], root = process.cwd()): RoomCoverage[] {
  const map = coverage.createCoverageMap();
  for (const report of reports)
    map.merge(JSON.parse(readFileSync(report, 'utf8')) as coverage.CoverageMapData);

  const loaded = new Set(map.files().map((file) => relative(root, file)));
  const rooms = new Map<string, { lines: number; covered: number }>();
  for (const file of globSync(['src/**/*.ts', 'mock-api/**/*.ts'], { cwd: root }).sort()) {
    const room = rooms.get(roomOf(file)) ?? { lines: 0, covered: 0 };
    rooms.set(roomOf(file), room);
    if (loaded.has(file)) {
      const { total, covered } = map.fileCoverageFor(resolve(root, file)).toSummary().lines;
      room.lines += total;
      room.covered += covered;
    } else {
      room.lines += unloadedLines(resolve(root, file));
    }
  }
  return [...rooms].map(([room, { lines, covered }]) => ({
    room,
    lines,
    covered,
    percent: lines === 0 ? 100 : (100 * covered) / lines,
    gate: gates[room] ?? null,
  }));
}

export const missesGate = ({ percent, gate }: RoomCoverage): boolean => gate !== null && percent < gate;

export const describeRoom = ({ room, lines, covered, percent, gate }: RoomCoverage): string =>
  [
    room.padEnd(12),
    `${covered}/${lines}`.padStart(12),
    `${percent.toFixed(1)} %`.padStart(9),
    gate === null ? '' : `gate ${gate} %`.padStart(12),
  ].join('');
