import * as v from 'valibot';

/** Single values as the contract has them, transformed to what a reader makes of them. */
const most = Number.MAX_SAFE_INTEGER;
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
export const number = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(most));
export const signed = v.pipe(v.number(), v.finite(), v.minValue(-most), v.maxValue(most));
const decimalText = v.pipe(v.string(), v.regex(/^(0|[1-9]\d{0,14})(\.\d{1,9})?$/));
export const decimal = v.union([number, v.pipe(decimalText, v.transform(Number))]);
export const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
export const percentText = v.union([percent, v.pipe(decimalText, v.transform(Number), v.maxValue(100))]);
export const score = v.pipe(v.number(), v.minValue(1), v.maxValue(5));
const withoutExponent = (amount: number): string =>
  String(amount).includes('e') ? amount.toFixed(20).replace(/0+$/, '') : String(amount);
export const money = v.union([
  v.pipe(
    v.number(),
    v.finite(),
    v.minValue(0),
    v.maxValue(999_999_999_999_999),
    v.transform(withoutExponent),
  ),
  decimalText,
]);
const most15 = 999_999_999_999_999;
/** Below zero too, as old thresholds are; −0 is 0. */
export const signedMoney = v.union([
  v.pipe(
    v.number(),
    v.finite(),
    v.minValue(-most15),
    v.maxValue(most15),
    v.transform((amount) => (amount < 0 ? `-${withoutExponent(-amount)}` : withoutExponent(amount))),
  ),
  decimalText,
  v.pipe(
    v.string(),
    v.regex(/^-(0|[1-9]\d{0,14})(\.\d{1,9})?$/),
    v.transform((amount) => (/[1-9]/.test(amount) ? amount : amount.slice(1))),
  ),
]);
export const text = v.pipe(v.string(), v.maxLength(1024));
export const flag = v.boolean();
/** Offsets of hours alone are Postgres' own; Date.parse wants minutes, and a zone where there is a time. */
const toMilliseconds = (written: string): number => {
  const iso = written
    .replace(' ', 'T')
    .replace(/([+-]\d\d)$/, (hours) => (written.includes(':') ? `${hours}:00` : hours));
  return Date.parse(/T/.test(iso) && !/(Z|[+-]\d\d:\d\d)$/.test(iso) ? `${iso}Z` : iso);
};
/** Date.parse takes 30 February for 2 March, and 24:00 for the next day. */
const isOnTheCalendar = (written: string): boolean => {
  const date = new Date(written.slice(0, 10));
  return (
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(written.slice(0, 10)) &&
    !/[T ]24/.test(written)
  );
};
export const instant = v.pipe(
  v.string(),
  v.regex(/^20\d\d-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d(:\d\d)?)?)?$/),
  v.check(isOnTheCalendar),
  v.transform(toMilliseconds),
  v.number(),
);
/** A calendar day, whatever time stands behind it. */
export const day = v.pipe(
  v.string(),
  v.check((written) => v.is(instant, written)),
  v.transform((written) => Date.parse(written.slice(0, 10))),
);
export const currency = v.pipe(
  v.nullish(v.pipe(v.string(), v.regex(/^[A-Za-z]{3}$/)), 'USD'),
  v.transform((code) => code.toUpperCase()),
);
const notList = v.check((value: unknown) => !Array.isArray(value));
/** In valibot a list is an object too. */
export const object = <E extends v.ObjectEntries>(entries: E) =>
  v.pipe(v.unknown(), notList, v.object(entries));
export const record = <S extends v.GenericSchema>(value: S) =>
  v.pipe(v.unknown(), notList, v.record(v.string(), value));
export const optional = <S extends v.GenericSchema>(schema: S) => v.nullish(schema, null);

/** What a record is read as: a list whose entries carry their key. */
export const keyed =
  (name: string) =>
  (values: Record<string, object>): object[] =>
    Object.entries(values).map(([key, value]) => ({ [name]: key, ...value }));

/** Buckets as the reader gives them while none is repeated: that is the subject of a test of its own. */
export const byStart = <B extends { hour: number }>(buckets: B[]): (Omit<B, 'hour'> & { start: number })[] =>
  buckets.map(({ hour, ...figures }) => ({ ...figures, start: hour })).sort((a, b) => a.start - b.start);
