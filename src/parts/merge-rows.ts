import { add } from '../money/arithmetic.js';
import type { Money } from '../types/money.js';

type Figure = number | Money | null;

/**
 * Rows of one name as one row: the same row again is a repetition, another row is more of it. Half a sum would be a
 * lie: it is unknown as soon as one part is.
 */
export const mergeRows = <Row extends object>(rows: readonly Row[], key: keyof Row): readonly Row[] => {
  const byName = new Map<unknown, Map<string, Row>>();
  for (const row of rows) {
    const parts = byName.get(row[key]) ?? new Map<string, Row>();
    byName.set(row[key], parts.set(JSON.stringify(row), row));
  }
  return [...byName.values()].map((parts) => [...parts.values()].reduce((a, b) => together(a, b, key)));
};

const together = <Row extends object>(one: Row, other: Row, key: keyof Row): Row =>
  Object.fromEntries(
    Object.entries(one).map(([name, figure]: [string, Figure]) => [
      name,
      name === key ? figure : plus(figure, other[name as keyof Row] as Figure),
    ]),
  ) as Row;

const plus = (a: Figure, b: Figure): Figure => {
  if (a === null || b === null) return null;
  return typeof a === 'string' ? add(a, b as Money) : a + Number(b);
};
