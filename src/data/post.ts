import { IssueLog } from '../contracts/issue-log.js';
import { count, nullable, number, oneOf, parsed, row, text, type Reader } from '../contracts/read.js';
import { limitBytes } from './body.js';
import type { Told } from './inbox.js';
import type { Problem } from './problem.js';

const signals = ['asking', 'wanted', 'left'] as const;

/**
 * What tabs say to each other. It carries answers, never what was sent to get them.
 * `asking`: a request goes out. `wanted`: a tab came that knows nothing yet. `left`: the tab that asked for all does so
 * no longer. Else what became of a request, `age` ms ago.
 */
export type Post = (typeof signals)[number] | { readonly told: Told; readonly age: number };

/** What stands in a problem of each kind that a request can meet. */
const problems = {
  offline: {},
  timeout: { afterMs: number },
  headers: {},
  blocked: { host: text },
  'too-large': { limitBytes: number },
  unreadable: { body: oneOf('empty', 'html', 'not-json', 'not-the-contract') },
  redirected: {},
  http: { status: count, path: text, retryAt: nullable(number) },
  auth: { status: parsed('401 or 403', (value) => (value === 401 || value === 403 ? value : null)) },
} satisfies Partial<Record<Problem['kind'], Readonly<Record<string, Reader<unknown>>>>>;

const kinds = Object.keys(problems) as (keyof typeof problems)[];

const problem: Reader<Problem | undefined> = (value, log) => {
  const kind = row({ kind: oneOf(...kinds) }, 'kind')(value, log)?.kind;
  if (!kind) return undefined;
  const fields: Readonly<Record<string, Reader<unknown>>> = problems[kind];
  const figures = row(fields, ...Object.keys(fields))(value, log);
  return figures && ({ kind, ...figures } as Problem);
};

const told: Reader<Told | undefined> = (value, log) => {
  if (typeof value !== 'string') return problem(value, log);
  return value.length > limitBytes ? undefined : value;
};

const post = row({ told, age: number }, 'told', 'age');

/** Another script of this origin may say anything: what is no post is null. */
export const readPost = (value: unknown): Post | null =>
  signals.find((signal) => signal === value) ?? post(value, new IssueLog(value)) ?? null;
