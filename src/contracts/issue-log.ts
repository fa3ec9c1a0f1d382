import type { Issue } from '../types/issue.js';

/** Issues told one by one in one answer; the ones beyond are counted in a last one. */
export const maxIssues = 50;

/** Quoting more than a figure's worth of characters would carry a stranger's words into events and logs. */
const maxQuote = 12;

/** Array.isArray throws for a revoked proxy. */
export const isList = (value: unknown): value is readonly unknown[] => {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
};

/** At most 40 characters, and never the content of a list, an object or a long text. */
const inShort = (value: unknown): string => {
  switch (typeof value) {
    case 'undefined':
      return 'nothing';
    case 'string': {
      const quoted = JSON.stringify(value.slice(0, maxQuote));
      return value.length <= maxQuote && quoted.length <= 40 ? quoted : `text of ${value.length} characters`;
    }
    case 'number':
    case 'boolean':
      return String(value);
    case 'object':
      return value === null ? 'null' : isList(value) ? 'a list' : 'an object';
    default:
      return `a ${typeof value}`;
  }
};

/** What is wrong with one answer, and where its readers stand in it. Paths are put together only for an issue. */
export class IssueLog {
  /** The answer itself, for fields that a server moved. */
  readonly root: unknown;
  readonly #issues: Issue[] = [];
  readonly #path: (string | number)[] = [];
  #beyond = 0;
  #muted = 0;

  constructor(root: unknown) {
    this.root = root;
  }

  /** Steps into a field or the entry of a list; a step that begins with `/` is a path from the top of the answer. */
  enter(step: string | number): void {
    this.#path.push(step);
  }

  leave(): void {
    this.#path.pop();
  }

  /** Until unmute() nothing is told: the figures of an object that is not there are one issue, not ten. */
  mute(): void {
    this.#muted++;
  }

  unmute(): void {
    this.#muted--;
  }

  /** Tells that `value` is not what the contract promises here. Returns undefined: the value could not be read. */
  expected(expected: string, value: unknown): undefined {
    this.tell(expected, inShort(value));
  }

  /** How many issues stand before the one told next, to put a summary in front of its details. */
  get mark(): number {
    return this.#issues.length;
  }

  /** Tells an issue, at the end or in front of those told since `mark`. */
  tell(expected: string, got: string, mark = this.#issues.length): void {
    if (this.#muted > 0) return;
    if (mark < maxIssues) this.#issues.splice(mark, 0, { path: this.#where(), expected, got });
    else this.#beyond++;
  }

  close(): readonly Issue[] {
    const told = this.#issues.slice(0, maxIssues);
    const beyond = this.#beyond + this.#issues.length - told.length;
    return beyond > 0
      ? [...told, { path: '', expected: `at most ${maxIssues} issues`, got: `${beyond} more` }]
      : told;
  }

  #where(): string {
    let path = '';
    for (const step of this.#path) {
      if (typeof step === 'number') path += `[${step}]`;
      else if (step.startsWith('/')) path = step.slice(1).replaceAll('/', '.');
      else path += path ? `.${step}` : step;
    }
    return path;
  }
}
