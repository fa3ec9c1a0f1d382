import { answer, asRead, flag, type Reader } from '../../src/contracts/read.js';
import { describeIssue } from '../../src/types/issue.js';

/** What a reader makes of one value, and what it tells. */
export const reading = (reader: Reader<unknown>, value: unknown): { value: unknown; told: string[] } => {
  const { data, issues } = answer({ it: reader, here: flag }, asRead)({ it: value, here: true });
  return { value: data?.it, told: issues.map(describeIssue) };
};
