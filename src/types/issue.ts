/** One thing in an answer that is not as the contract says; it spoils one figure, never a widget. */
export interface Issue {
  /** Where, as a path into the answer: `modelUsage[2].cost`. Empty for the answer itself. */
  readonly path: string;
  /** What the contract promises there: `money`. */
  readonly expected: string;
  /** What came instead, in short: `null`, `"0x10"`, `20 001 entries`. */
  readonly got: string;
  /** A list of which only the first entries were read. */
  readonly isCut?: true;
}

/** Tells an issue in one line: `modelUsage[2].cost: expected money, got null`. */
export const describeIssue = ({ path, expected, got }: Issue): string =>
  `${path || 'answer'}: expected ${expected}, got ${got}`;

/** Whether a field of the answer, or anything in it, could not be read: an empty list then is no news. */
export const unreadIn = (issues: readonly Issue[], ...fields: readonly string[]): boolean =>
  issues.some(({ path }) => fields.some((field) => path.startsWith(field)));
