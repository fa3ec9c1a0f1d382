import { parseMoney } from '../money/parse.js';
import type { Instant } from '../types/instant.js';
import type { Issue } from '../types/issue.js';
import type { Money } from '../types/money.js';
import { attempt } from './attempt.js';
import { parseInstant } from './instant.js';
import { IssueLog, isList } from './issue-log.js';

/** What a reader made of an answer. */
export interface Read<T> {
  /** null: this is no answer of the contract at all. */
  readonly data: T | null;
  readonly issues: readonly Issue[];
}

type Names = readonly [string, ...string[]];

/**
 * Reads one value of an answer, never throws, and makes everything it returns anew.
 * undefined: it could not be read, and the log says why. null is a value: the contract allows none here.
 */
export interface Reader<T> {
  (value: unknown, log: IssueLog): T;
  /** Of the field, where it has others than its key here. */
  readonly names?: Names;
}

type Fields = Readonly<Record<string, Reader<unknown>>>;
type Value<R> = R extends Reader<infer T> ? T : never;
type Known<T> = undefined extends T ? Exclude<T, undefined> | null : T;

/** What the fields read: a figure that could not be read is null. */
export type Figures<F extends Fields> = { readonly [K in keyof F]: Known<Value<F[K]>> };

type Row<F extends Fields, Key extends keyof F> = {
  readonly [K in keyof F]: K extends Key ? Exclude<Value<F[K]>, undefined> : Known<Value<F[K]>>;
};

const longestText = 1024;
const shortList = 5000;
/** For trends (the hours of two years) and domains. */
export const longList = 20_000;

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !isList(value);

/** An own property, so that nothing inherited poses as data. */
const own = (value: unknown, name: string | number): unknown => {
  // Not by attempt(): a function made for each figure would take longer than reading it.
  try {
    return Object.hasOwn(value as object, name) ? (value as Record<string, unknown>)[name] : undefined;
  } catch {
    return undefined;
  }
};

/**
 * A field by the names that servers give it, the documented one first. A name that begins with `/` is a path from the
 * top of the answer, for a field that was moved: `field(count, 'total', '/overview/totalTokens')`.
 */
export const field = <T>(read: Reader<T>, ...names: Names): Reader<T> =>
  Object.assign((value: unknown, log: IssueLog) => read(value, log), { names });

/** Under which names a field may be there. */
const namesOf = (read: Reader<unknown> | undefined, key: string): Names =>
  (own(read, 'names') as Names | undefined) ?? [key];

const valueAt = (name: string, parent: unknown, root: unknown): unknown =>
  name.startsWith('/') ? name.slice(1).split('/').reduce(own, root) : own(parent, name);

/** The name under which a field is there: the documented one where it is nowhere. */
const nameIn = (names: Names, parent: unknown, root: unknown): string =>
  names.length > 1 ? (names.find((name) => valueAt(name, parent, root) !== undefined) ?? names[0]) : names[0];

/** An entry of a list, which means nothing without its `keys`: where one cannot be read, neither can the entry. */
export const row = <F extends Fields, Key extends keyof F & string>(
  fields: F,
  ...keys: Key[]
): Reader<Row<F, Key> | undefined> => {
  const plan = Object.entries(fields).map(([key, read]) => ({
    key,
    read,
    names: namesOf(read, key),
    isKey: (keys as string[]).includes(key),
  }));
  return (parent, log) => {
    if (!isObject(parent)) {
      log.expected('object', parent);
      return undefined;
    }
    const figures: Record<string, unknown> = {};
    for (const { key, read, names, isKey } of plan) {
      const name = nameIn(names, parent, log.root);
      const figure = log.at(name, read, valueAt(name, parent, log.root));
      if (figure === undefined && isKey) return undefined;
      figures[key] = figure ?? null;
    }
    return figures as Row<F, Key>;
  };
};

/** A part of an answer. Where it is missing all its figures are unknown, and that is one issue. */
export const object = <F extends Fields>(fields: F): Reader<Figures<F>> => {
  const read = row(fields) as Reader<Figures<F> | undefined>;
  return (value, log) => read(value, log) ?? (read({}, new IssueLog(log.root)) as Figures<F>);
};

/**
 * A list, bare or as `{ data, pagination }`. It is cut at `cap` entries before it is walked; an entry that cannot be
 * read is dropped; both are told.
 */
export const list =
  <T>(read: Reader<T>, cap = shortList): Reader<readonly Exclude<T, undefined>[]> =>
  (value, log) => {
    const source = isList(value) ? value : own(value, 'data');
    const length = isList(source) ? own(source, 'length') : undefined;
    const entries: Exclude<T, undefined>[] = [];
    if (typeof length !== 'number') {
      log.expected('list', value);
      return entries;
    }
    if (length > cap) log.cut(cap, length);
    const walked = Math.min(length, cap);
    const { end } = log;
    for (let index = 0; index < walked; index++) {
      const entry = log.at(index, read, own(source, index));
      if (entry !== undefined) entries.push(entry as Exclude<T, undefined>);
    }
    const dropped = walked - entries.length;
    if (dropped > 0) log.tell('readable entries', `${dropped} of ${walked} dropped`, end);
    return entries;
  };

export interface Entry<T> {
  readonly key: string;
  readonly value: T;
}

/** A record with any keys, as a list: a key such as `__proto__` is text like any other. */
export const entries =
  <T>(read: Reader<T>, cap = shortList): Reader<readonly Entry<Exclude<T, undefined>>[]> =>
  (record, log) => {
    const entry = (key: unknown): Entry<Exclude<T, undefined>> | undefined => {
      const value = read(own(record, String(key)), log);
      return value === undefined
        ? undefined
        : { key: cut(String(key)), value: value as Exclude<T, undefined> };
    };
    if (isObject(record)) return list(entry, cap)(attempt(() => Object.keys(record)) ?? [], log);
    log.expected('object', record);
    return [];
  };

/** Never between the halves of a surrogate pair. */
const cut = (value: string): string =>
  value.length <= longestText ? value : value.slice(0, longestText).replace(/[\uD800-\uDBFF]$/, '');

/** One value, by what parses it or finds that it is none: null or undefined. */
export const parsed =
  <T>(expected: string, parse: (value: unknown) => T | null | undefined): Reader<T | undefined> =>
  (value, log) =>
    parse(value) ?? log.expected(expected, value);

/** Cut at 1 024 code units. Otherwise as it was sent: showing it as text only is the view's part. */
export const text = parsed('text', (value) => (typeof value === 'string' ? cut(value) : null));

/** A name that tells entries apart; some servers number them. */
export const id: Reader<string | undefined> = (value, log) =>
  text(Number.isSafeInteger(value) ? String(value) : value, log);

/** Databases send large and exact numbers as decimal strings. */
const decimal = /^-?\d{1,16}(?:\.\d{1,20})?$/;

/** A number of `least` to `most`, both included, or such a number as a decimal string. */
export const range = (
  expected: string,
  least: number,
  most: number,
  isOne = Number.isFinite,
): Reader<number | undefined> =>
  parsed(expected, (value) => {
    const figure = typeof value === 'string' && decimal.test(value) ? Number(value) : value;
    // A plain 0 for −0, which Intl would write with its sign.
    return typeof figure === 'number' && isOne(figure) && figure >= least && figure <= most
      ? figure + 0
      : null;
  });

/** Beyond it whole numbers are no longer exact, and no figure of this contract is that large. */
const largest = Number.MAX_SAFE_INTEGER;

/** 0 or more. */
export const number = range('number', 0, largest);
export const signed = range('number', -largest, largest);
/** 0–100 */
export const percent = range('percent', 0, 100);
/** A whole number of 0 or more. */
export const count = range('count', 0, largest, Number.isInteger);

/** Exact, and not below zero: nothing in this contract pays back. */
export const money: Reader<Money | undefined> = parsed('money', parseMoney);

const currencyCode = parsed('currency', (value) =>
  typeof value === 'string' && /^[a-z]{3}$/i.test(value) ? value.toUpperCase() : null,
);

export const instant: Reader<Instant | undefined> = parsed('instant', parseInstant);

/** Midnight UTC of the calendar day as it is written: a time or an offset behind it does not shift it. */
export const day: Reader<Instant | undefined> = parsed(
  'date',
  (value) => parseInstant(value) && parseInstant(String(value).slice(0, 10)),
);

export const flag = parsed('true or false', (value) => (typeof value === 'boolean' ? value : null));

export const oneOf = <T extends string>(...words: T[]): Reader<T | undefined> =>
  parsed(words.join(' or '), (value) => words.find((word) => word === value));

/** null where the contract allows null and means something by it; a field that is not there is still an issue. */
export const nullable =
  <T>(read: Reader<T>): Reader<T | null> =>
  (value, log) =>
    value === null ? null : read(value, log);

/** null, and no issue, where a server leaves the field out. */
export const optional =
  <T>(read: Reader<T>): Reader<T | null> =>
  (value, log) =>
    value === undefined || value === null ? null : read(value, log);

/** ISO 4217; US dollars where the server says nothing. */
export const currency: Reader<string> = (value, log) => optional(currencyCode)(value, log) ?? 'USD';

/**
 * The reader of a whole answer. It is no answer of the contract unless it holds one of `signs` (default: any field),
 * whatever else it is: `{ error }`, a list, a login page.
 * @param shape puts together what was read as the domain type has it
 */
export const answer = <F extends Fields, T>(
  fields: F,
  shape: (figures: Figures<F>) => T,
  signs: readonly (keyof F & string)[] = Object.keys(fields),
): ((json: unknown) => Read<T>) => {
  const read = object(fields);
  const names = signs.flatMap((key) => namesOf(fields[key], key));
  return (json) => {
    const log = new IssueLog(json);
    const isAnswer = names.some((name) => valueAt(name, json, json) !== undefined);
    if (!isAnswer) log.expected('an answer of this contract', json);
    return { data: isAnswer ? shape(read(json, log)) : null, issues: log.close() };
  };
};

/** What was read is the domain type already. */
export const asRead = <T>(figures: T): T => figures;
