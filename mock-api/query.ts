/** What the caller asked for cannot be answered: becomes a 400 with `{ error, details }`. */
export class BadRequest extends Error {
  readonly details: readonly { readonly path: readonly string[]; readonly message: string }[];

  constructor(path: string, message: string) {
    super('Invalid parameters');
    this.name = 'BadRequest';
    this.details = [{ path: [path], message }];
  }
}

/** An empty parameter is one that was not given. */
export const text = (query: URLSearchParams, name: string): string | null => {
  const value = query.get(name);
  return value === '' ? null : value;
};

const wholeNumber = (name: string, value: unknown, least: number, most: number): number => {
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  if (typeof number === 'number' && Number.isInteger(number) && number >= least && number <= most)
    return number;
  throw new BadRequest(name, `Expected a whole number from ${least} to ${most}, received ${String(value)}`);
};

/** 1–365 days. */
export const days = (value: unknown, otherwise: number): number =>
  wholeNumber('days', value ?? otherwise, 1, 365);

/** 1–100 entries. */
export const limit = (value: unknown, otherwise: number): number =>
  wholeNumber('limit', value ?? otherwise, 1, 100);

export const oneOf = <T extends string>(name: string, value: unknown, choices: readonly T[]): T => {
  const choice = choices.find((one) => one === value);
  if (choice !== undefined) return choice;
  throw new BadRequest(name, `Expected ${choices.join(', ')}, received ${String(value)}`);
};

/** Servers differ in a flag's name: the client sends each, and one that differs from the default is enough. */
export const flag = (query: URLSearchParams, names: readonly string[], otherwise: boolean): boolean =>
  names.some((name) => query.get(name) === String(!otherwise)) ? !otherwise : otherwise;

export const record = (name: string, value: unknown): Readonly<Record<string, unknown>> => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new BadRequest(name, 'Expected a JSON object');
};

/** Left out, null and the empty text all mean: none. */
export const optionalText = (name: string, value: unknown): string | null => {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string') return value;
  throw new BadRequest(name, 'Expected a text');
};

const LEAST_THRESHOLD = 0.01;
/** NUMERIC(10,2) holds no more. */
const MOST_THRESHOLD = 99_999_999.99;

/** US dollars, rounded to whole cents. */
export const threshold = (name: string, value: unknown): number => {
  if (typeof value === 'number' && value >= LEAST_THRESHOLD && value <= MOST_THRESHOLD) {
    return Math.round(value * 100) / 100;
  }
  throw new BadRequest(
    name,
    `Expected a number from ${LEAST_THRESHOLD} to ${MOST_THRESHOLD}, received ${String(value)}`,
  );
};
