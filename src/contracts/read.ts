import { parseMoney } from '../money/parse.js';
import type { Instant } from '../types/instant.js';
import type { Issue } from '../types/issue.js';
import type { Money } from '../types/money.js';
import { parseInstant } from './instant.js';
import { IssueLog, isList } from './issue-log.js';

/** What a reader made of an answer. */
export interface Read<T> {
  /** null: this is no answer of the contract at all. */
  readonly data: T | null;
  readonly issues: readonly Issue[];
}

/**
 * Reads one value of an answer, never throws, and makes everything it returns anew.
 * undefined: it could not be read, and the log says why. null is a value: the contract allows none here.
 */
export type Reader<T> = (value: unknown, log: IssueLog) => T;

/** A field under another name than its key here. */
export interface Field<T> {
  readonly read: Reader<T>;
  readonly names: readonly [string, ...string[]];
}

type Fields = Readonly<Record<string, Reader<unknown> | Field<unknown>>>;
type Value<F> = F extends Reader<infer T> ? T : F extends Field<infer T> ? T : never;
type Known<T> = undefined extends T ? Exclude<T, undefined> | null : T;

/** What the fields read: a figure that could not be read is null. */
export type Figures<F extends Fields> = { readonly [K in keyof F]: Known<Value<F[K]>> };

type Row<F extends Fields, Key extends keyof F> = {
  readonly [K in keyof F]: K extends Key ? Exclude<Value<F[K]>, undefined> : Known<Value<F[K]>>;
};

const longestText = 1024;
const longestList = 5000;
/** For trends (the hours of two years) and domains. */
export const longList = 20_000;

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !isList(value);

/** An own property, so that nothing inherited poses as data; undefined where reading it throws. */
const own = (value: unknown, name: PropertyKey): unknown => {
  try {
    return Object.hasOwn(value as object, name) ? (value as Record<PropertyKey, unknown>)[name] : undefined;
  } catch {
    return undefined;
  }
};

/**
 * A field by the names that servers give it, the documented one first. A name that begins with `/` is a path from the
 * top of the answer, for a field that was moved: `field(count, 'total', '/overview/totalTokens')`.
 */
export const field = <T>(read: Reader<T>, ...names: [string, ...string[]]): Field<T> => ({ read, names });

const named = (fields: Fields): readonly (readonly [string, Field<unknown>])[] =>
  Object.entries(fields).map(([key, entry]) => [
    key,
    typeof entry === 'function' ? field(entry, key) : entry,
  ]);

const lookUp = (name: string, parent: unknown, root: unknown): unknown =>
  name.startsWith('/') ? name.slice(1).split('/').reduce(own, root) : own(parent, name);

const nameIn = ({ names }: Field<unknown>, parent: unknown, root: unknown): string =>
  names.find((name) => lookUp(name, parent, root) !== undefined) ?? names[0];

const rowOf = (fields: Fields, keys: readonly string[]): Reader<Record<string, unknown> | undefined> => {
  const plan = named(fields);
  return (parent, log) => {
    const figures: Record<string, unknown> = {};
    for (const [key, entry] of plan) {
      const name = entry.names.length === 1 ? entry.names[0] : nameIn(entry, parent, log.root);
      log.enter(name);
      const figure = entry.read(lookUp(name, parent, log.root), log);
      log.leave();
      if (figure === undefined && keys.includes(key)) return undefined;
      figures[key] = figure ?? null;
    }
    return figures;
  };
};

/** A part of an answer. Where it is missing all its figures are unknown, and that is one issue. */
export const object = <F extends Fields>(fields: F): Reader<Figures<F>> => {
  const read = rowOf(fields, []) as Reader<Figures<F>>;
  return (value, log) => {
    if (isObject(value)) return read(value, log);
    log.expected('object', value);
    log.mute();
    const unknown = read(undefined, log);
    log.unmute();
    return unknown;
  };
};

/** An entry of a list, which means nothing without its `keys`: where one cannot be read, neither can the entry. */
export const row = <F extends Fields, Key extends keyof F & string>(
  fields: F,
  ...keys: Key[]
): Reader<Row<F, Key> | undefined> => {
  const read = rowOf(fields, keys) as Reader<Row<F, Key> | undefined>;
  return (value, log) => (isObject(value) ? read(value, log) : log.expected('object', value));
};

const readAll = <T>(
  length: number,
  cap: number,
  read: (index: number) => T,
  log: IssueLog,
): Exclude<T, undefined>[] => {
  const entries: Exclude<T, undefined>[] = [];
  if (length > cap) log.tell(`at most ${cap} entries`, `${length} entries`);
  const walked = Math.min(length, cap);
  const mark = log.mark;
  for (let index = 0; index < walked; index++) {
    log.enter(index);
    const entry = read(index);
    log.leave();
    if (entry !== undefined) entries.push(entry as Exclude<T, undefined>);
  }
  const dropped = walked - entries.length;
  if (dropped > 0) log.tell('readable entries', `${dropped} of ${walked} dropped`, mark);
  return entries;
};

/**
 * A list, bare or as `{ data, pagination }`. It is cut at `cap` entries before it is walked; an entry that cannot be
 * read is dropped; both are told.
 */
export const list =
  <T>(entry: Reader<T>, cap = longestList): Reader<readonly Exclude<T, undefined>[]> =>
  (value, log) => {
    const entries = isList(value) ? value : own(value, 'data');
    const length = isList(entries) ? own(entries, 'length') : log.expected('list', value);
    return typeof length === 'number'
      ? readAll(length, cap, (index) => entry(own(entries, index), log), log)
      : [];
  };

/** A record with any keys, as a list: a key such as `__proto__` is text like any other. */
export const entries =
  <T>(read: Reader<T>, cap = longestList): Reader<readonly Entry<Exclude<T, undefined>>[]> =>
  (value, log) => {
    if (!isObject(value)) {
      log.expected('object', value);
      return [];
    }
    const keys = ownKeys(value);
    return readAll(
      keys.length,
      cap,
      (index) => {
        const key = keys[index] ?? '';
        const entry = read(own(value, key), log);
        return entry === undefined ? undefined : { key: cut(key), value: entry as Exclude<T, undefined> };
      },
      log,
    );
  };

export interface Entry<T> {
  readonly key: string;
  readonly value: T;
}

const ownKeys = (value: object): readonly string[] => {
  try {
    return Object.keys(value);
  } catch {
    return [];
  }
};

/** Never between the halves of a surrogate pair. */
const cut = (value: string): string =>
  value.length <= longestText ? value : value.slice(0, longestText).replace(/[\uD800-\uDBFF]$/, '');

/** Cut at 1 024 code units. Otherwise as it was sent: showing it as text only is the view's part. */
export const text: Reader<string | undefined> = (value, log) =>
  typeof value === 'string' ? cut(value) : log.expected('text', value);

/** A name that tells entries apart; some servers number them. */
export const id: Reader<string | undefined> = (value, log) =>
  Number.isSafeInteger(value) ? String(value) : text(value, log);

const decimal = /^-?\d{1,16}(?:\.\d{1,20})?$/;

/** A number, or a decimal string such as databases send for large and for exact numbers. NaN for anything else. */
const toNumber = (value: unknown): number =>
  typeof value === 'string' && value.length < 40 && decimal.test(value)
    ? Number(value)
    : typeof value === 'number'
      ? value
      : NaN;

/** A number of `least` to `most`, both included. */
export const range =
  (expected: string, least: number, most: number, isOne = Number.isFinite): Reader<number | undefined> =>
  (value, log) => {
    const figure = toNumber(value);
    // Adding 0 makes a plain 0 of −0, which Intl writes with its sign.
    return figure >= least && figure <= most && isOne(figure) ? figure + 0 : log.expected(expected, value);
  };

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
export const money: Reader<Money | undefined> = (value, log) =>
  parseMoney(value) ?? log.expected('money', value);

/** ISO 4217; US dollars where the server says nothing. */
export const currency: Reader<string> = (value, log) => {
  if (typeof value === 'string' && /^[a-z]{3}$/i.test(value)) return value.toUpperCase();
  if (value !== undefined && value !== null) log.expected('currency', value);
  return 'USD';
};

export const instant: Reader<Instant | undefined> = (value, log) =>
  parseInstant(value) ?? log.expected('instant', value);

/** Midnight UTC of the calendar day as it is written: a time or an offset behind it does not shift it. */
export const day: Reader<Instant | undefined> = (value, log) =>
  parseInstant(value) === null
    ? log.expected('date', value)
    : (parseInstant(String(value).slice(0, 10)) ?? undefined);

export const flag: Reader<boolean | undefined> = (value, log) =>
  typeof value === 'boolean' ? value : log.expected('true or false', value);

export const oneOf =
  <T extends string>(...words: T[]): Reader<T | undefined> =>
  (value, log) =>
    words.find((word) => word === value) ?? log.expected(words.join(' or '), value);

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

/**
 * The reader of a whole answer. It is no answer of the contract unless it holds one of `signs` (default: any field),
 * whatever else it is: `{ error }`, a list, a login page.
 */
export const answer = <F extends Fields>(
  fields: F,
  signs: readonly (keyof F & string)[] = Object.keys(fields),
): ((json: unknown) => Read<Figures<F>>) => {
  const read = object(fields);
  const known = named(fields).filter(([key]) => signs.includes(key));
  return (json) => {
    const log = new IssueLog(json);
    if (known.some(([, entry]) => entry.names.some((name) => lookUp(name, json, json) !== undefined))) {
      return { data: read(json, log), issues: log.close() };
    }
    log.expected('an answer of this contract', json);
    return { data: null, issues: log.close() };
  };
};

/** The same reading, put together as the domain type has it. */
export const shaped = <A, B>({ data, issues }: Read<A>, shape: (data: A) => B): Read<B> => ({
  data: data === null ? null : shape(data),
  issues,
});
