import { answer, entries, text, type Entry, type Read, type Reader } from './read.js';

/** What get-summary answered: the figures at its top, whatever they are called. */
export type Summary = readonly Entry<string | number | boolean | null>[];

/** A list of the one figure, or of none: what stands inside a summary's lists and objects is no figure of its own. */
const figure: Reader<readonly Summary[number]['value'][]> = (value, log) => {
  if (typeof value === 'string') return [text(value, log) ?? null];
  return value === null || typeof value === 'boolean' || isFigure(value) ? [value] : [];
};

const isFigure = (value: unknown): value is number => Number.isFinite(value);

export const readSummary: (json: unknown) => Read<Summary> = answer(
  { summary: entries(figure) },
  ({ summary }) => summary.flatMap(({ key, value: figures }) => figures.map((value) => ({ key, value }))),
);
