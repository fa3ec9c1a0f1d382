import type { HeldNumber } from '../../test/faults/matrix/numbers.js';
import type { TestName } from '../../test/faults/matrix/row.js';

// The numbers of the fault matrix beside their goals, from what `npm run test:faults` found.

export interface Result {
  readonly title: string;
  readonly passed: boolean;
}

/** What a test measured: `crowd peak`, `0.9`. */
export type Figure = readonly [name: string, value: string];

export interface Told {
  /** `1. requests … value 0 · goal 0 · met` */
  readonly text: string;
  readonly isMet: boolean;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A title as a source has it, with room for what a table of cases fills in. */
const isTitle = (source: string, title: string): boolean =>
  new RegExp(
    `^${source
      .split(/\$\{[^}]*\}/)
      .map(escaped)
      .join('.*')}$`,
    's',
  ).test(title);

/** A test that did not run holds nothing. */
const holds = (tests: readonly TestName[], results: readonly Result[]): boolean =>
  tests.every(([, source]) => {
    const found = results.filter(({ title }) => isTitle(source, title));
    return found.length > 0 && found.every(({ passed }) => passed);
  });

/** @param missed figures that were missed elsewhere than in a test, by how they begin */
export const heldNumbers = (
  numbers: readonly HeldNumber[],
  results: readonly Result[],
  figures: readonly Figure[],
  missed: readonly string[],
): readonly Told[] =>
  numbers.map(({ what, goal, tests, figure = '' }, index) => {
    const isMet = holds(tests, results) && !missed.includes(figure);
    const told = figures.filter(([name]) => figure && name.startsWith(figure));
    const values = told.map(([name, text]) => `${name.slice(figure.length).trim()} ${text}`);
    const value = values.join('; ') || (isMet ? '0' : '—');
    const verdict = isMet ? 'met' : 'missed';
    return { text: `${index + 1}. ${what}\n   value ${value} · goal ${goal} · ${verdict}`, isMet };
  });
