import type { Issue } from '../types/issue.js';

/** What a reader made of an answer. */
export interface Read<T> {
  /** null: this is no answer of the contract at all. */
  readonly data: T | null;
  readonly issues: readonly Issue[];
}
