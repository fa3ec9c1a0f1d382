import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What one runner counted. */
export interface Tally {
  readonly passed: number;
  /** What failed and why, a line each. */
  readonly failures: readonly string[];
}

export function writeTally(file: string, tally: Tally): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(tally));
}

/** A runner that died before it could count is one failure. */
export function readTally(file: string): Tally {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Tally;
  } catch {
    return { passed: 0, failures: [`${file} was not written: its runner died`] };
  }
}

export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failures: tallies.flatMap(({ failures }) => failures),
});

/** What failed, each by a line that begins with ✘, then `N passed, N failed`. */
export const describeTally = ({ passed, failures }: Tally): string =>
  [
    ...failures.map((failure) => `✘ ${failure.replace(/\s+/g, ' ').slice(0, 500)}`),
    `${passed} passed, ${failures.length} failed`,
  ].join('\n');
