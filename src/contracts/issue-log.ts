import type { Issue } from '../types/issue.js';
import { attempt } from './attempt.js';

/** Issues told one by one in one answer; those beyond are counted in a last one. */
const maxIssues = 50;

/** Quoting more than a figure's worth of characters would carry a stranger's words into events and logs. */
const maxQuote = 12;

/** Array.isArray throws for a revoked proxy. */
export const isList = (value: unknown): value is readonly unknown[] =>
  attempt(() => Array.isArray(value)) === true;

/** At most 40 characters, and never the content of a list, an object or a long text. */
const inShort = (value: unknown): string => {
  if (typeof value === 'string') {
    return value.length > maxQuote
      ? `text of ${value.length} characters`
      : JSON.stringify(value).slice(0, 40);
  }
  if (isList(value)) return 'list';
  return value === null || ['number', 'boolean'].includes(typeof value) ? String(value) : typeof value;
};

const within = (path: string, step: string | number): string => {
  if (typeof step === 'number') return `${path}[${step}]`;
  if (step.startsWith('/')) return step.slice(1).replaceAll('/', '.');
  return path ? `${path}.${step}` : step;
};

/** What is wrong with one answer, and where its readers stand in it. */
export class IssueLog {
  readonly #issues: Issue[] = [];
  readonly #steps: (string | number)[] = [];
  #told = 0;

  /** @param root the answer itself, for fields that a server moved */
  constructor(readonly root: unknown) {}

  /** Reads what stands at the next step: a field, the index of an entry, or with `/` a path from the top. */
  at<T>(step: string | number, read: (value: unknown, log: IssueLog) => T, value: unknown): T {
    this.#steps.push(step);
    const result = read(value, this);
    this.#steps.pop();
    return result;
  }

  /** Tells that `value` is not what the contract promises here; returns undefined, as what could not be read. */
  expected(expected: string, value: unknown): undefined {
    if (this.end < maxIssues) this.tell(expected, inShort(value));
    else this.#told++;
  }

  /** Where the next issue will stand. */
  get end(): number {
    return this.#issues.length;
  }

  /** @param index an earlier `end`, to put a summary in front of its details */
  tell(expected: string, got: string, index = this.end, more: Pick<Issue, 'isCut'> = {}): void {
    this.#told++;
    if (index >= maxIssues) return;
    const path = this.#steps.reduce<string>(within, '');
    this.#issues.splice(index, 0, { path, expected, got, ...more });
  }

  /** Tells that a list is longer than anybody reads. */
  cut(cap: number, length: number): void {
    this.tell(`at most ${cap} entries`, `${length} entries`, this.end, { isCut: true });
  }

  close(): readonly Issue[] {
    const told = this.#issues.slice(0, maxIssues);
    const beyond = this.#told - told.length;
    return beyond > 0
      ? [...told, { path: '', expected: `at most ${maxIssues} issues`, got: `${beyond} more` }]
      : told;
  }
}
