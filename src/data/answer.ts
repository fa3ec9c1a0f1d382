import type { Read } from '../contracts/read.js';
import type { Instant } from '../types/instant.js';
import { send } from './client.js';
import type { Clock } from './clock.js';
import type { Connection } from './connection.js';
import { pageClock } from './page-clock.js';
import { parse } from './parse.js';
import { fail } from './problem.js';
import type { Source } from './sources.js';

/** An answer of the contract; what is wrong in it stands in `issues`. */
export interface Answer<T> extends Read<T> {
  readonly data: T;
}

/** An event of a stream that carries nothing but some of these fields; null: it is a whole answer, or none at all. */
export const partOf = (text: string, fields: readonly string[] = []): object | null => {
  try {
    const json = parse(text);
    const names = Object.keys(Object(json) as object);
    return names.length > 0 && names.every((name) => fields.includes(name)) ? (json as object) : null;
  } catch {
    return null;
  }
};

/** @throws ProblemError `unreadable`, when the text is no answer of the contract; `too-large`, when it holds too many values */
export const readAnswer = <T>(text: string, source: Source<T>, now: Instant): Answer<T> => {
  const { data, issues } = source.read(parse(text), now);
  return data === null ? fail({ kind: 'unreadable', body: 'not-the-contract' }) : { data, issues };
};

/**
 * Asks once, outside any feed: for what a person does, such as setting an alert or testing a connection.
 * It is never tried again by itself.
 * @throws ProblemError, or the signal's own reason when the caller aborts
 */
export const askOnce = async <T>(
  source: Source<T>,
  connection: Connection,
  signal: AbortSignal,
  clock: Clock = pageClock,
): Promise<Answer<T>> =>
  readAnswer(await send(source.request, connection, signal, clock), source, clock.now());
