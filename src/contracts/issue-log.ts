import type { Issue } from '../types/issue.js';

/** Issues told one by one in one answer; those beyond are counted in a last one. */
const maxIssues = 50;

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
  if (value === null) return 'null';
  switch (typeof value) {
    case 'string':
      return value.length > maxQuote
        ? `text of ${value.length} characters`
        : JSON.stringify(value).slice(0, 40);
    case 'object':
      return isList(value) ? 'list' : 'object';
    case 'number':
    case 'boolean':
      return String(value);
    default:
      return typeof value;
  }
};

/** What is wrong with one answer, and where its readers stand in it. Paths are put together only for an issue. */
export class IssueLog {
  readonly #issues: Issue[] = [];
  readonly #path: (string | number)[] = [];
  #beyond = 0;
  #muted = false;

  /** @param root the answer itself, for fields that a server moved */
  constructor(readonly root: unknown) {}

  /** Reads what stands at the next step: a field, the index of an entry, or with `/` a path from the top. */
  at<T>(step: string | number, read: (value: unknown, log: IssueLog) => T, value: unknown): T {
    this.#path.push(step);
    const result = read(value, this);
    this.#path.pop();
    return result;
  }

  /** Reads without telling: that an object is not there is one issue, not one for each of its figures. */
  silently<T>(read: (value: unknown, log: IssueLog) => T, value: unknown): T {
    const muted = this.#muted;
    this.#muted = true;
    const result = read(value, this);
    this.#muted = muted;
    return result;
  }

  /** Tells that `value` is not what the contract promises here; returns undefined, as what could not be read. */
  expected(expected: string, value: unknown): undefined {
    this.tell(expected, inShort(value));
  }

  /** Where the next issue will stand. */
  get end(): number {
    return this.#issues.length;
  }

  /** @param index an earlier `end`, to put a summary in front of its details */
  tell(expected: string, got: string, index = this.end): void {
    if (this.#muted) return;
    if (index < maxIssues) this.#issues.splice(index, 0, { path: this.#where(), expected, got });
    else this.#beyond++;
  }

  close(): readonly Issue[] {
    const beyond = this.#beyond + this.#issues.splice(maxIssues).length;
    if (beyond > 0) {
      this.#issues.push({ path: '', expected: `at most ${maxIssues} issues`, got: `${beyond} more` });
    }
    return this.#issues;
  }

  #where(): string {
    return this.#path.reduce<string>((path, step) => {
      if (typeof step === 'number') return `${path}[${step}]`;
      if (step.startsWith('/')) return step.slice(1).replaceAll('/', '.');
      return path ? `${path}.${step}` : step;
    }, '');
  }
}
