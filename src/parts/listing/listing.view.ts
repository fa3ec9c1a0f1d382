import { compare } from '../../money/compare.js';
import type { Money } from '../../types/money.js';
import type { Cell, Column, Table } from '../../types/table.js';

/** Which column rules the order of the rows. */
export interface Order {
  readonly key: string;
  readonly descending: boolean;
}

/** What a person chose to see of a list. */
export interface Choice {
  /** null: the order in which the rows came. */
  readonly order: Order | null;
  readonly query: string;
  /** From 0. */
  readonly page: number;
  /** Of a list that unfolds: its first rows, or all. */
  readonly extent: 'first' | 'all';
}

/** Rows on a page of an unfolded list: more than anybody reads, and no more than a browser draws in a blink. */
const mostAtOnce = 500;

/** The rows on screen, as indices into the table. */
export interface Page {
  readonly rows: readonly number[];
  /** Index of the first of them among all that match. */
  readonly first: number;
  readonly matching: number;
  readonly page: number;
  readonly pages: number;
}

/** @param rowsAtFirst rows on a page of a list that is not unfolded, 1 or more */
export const pageOf = (
  table: Table,
  { order, query, page, extent }: Choice,
  rowsAtFirst: number,
  lang: string,
): Page => {
  const size = extent === 'all' ? mostAtOnce : rowsAtFirst;
  const matching = matchingRows(table, query, lang);
  const column = table.columns.findIndex(({ key }) => key === order?.key);
  const { kind } = table.columns[column] ?? {};
  if (order && kind) {
    const less = comparison(kind, lang);
    const cell = (row: number): Cell => table.rows[row]?.[column] ?? null;
    matching.sort((a, b) => ordered(cell(a), cell(b), less, order.descending) || a - b);
  }
  const pages = Math.max(1, Math.ceil(matching.length / size));
  const current = Math.min(page, pages - 1);
  const first = current * size;
  return {
    rows: matching.slice(first, first + size),
    first,
    matching: matching.length,
    page: current,
    pages,
  };
};

/** A list as it is exported: its rows, and what is in none of them, add up to its total, which is the last of the foot. */
export const summands = ({
  table,
  foot,
}: {
  readonly table: Table;
  readonly foot: readonly (readonly Cell[])[];
}): Table => ({ ...table, rows: [...table.rows, ...foot.slice(0, -1)] });

/** What a click on a column's head asks for: the other way round, or its natural order: numbers from the largest down. */
export const nextOrder = ({ key, kind }: Column, order: Order | null): Order => ({
  key,
  descending: order?.key === key ? !order.descending : kind !== 'text',
});

/** Without case, in the reader's language, and without accents: "manometre" finds "manomètre". */
const folded = (text: string, lang: string): string =>
  text
    .toLocaleLowerCase(lang)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

/** Every word of the query is somewhere in the row's texts. */
const matchingRows = ({ columns, rows }: Table, query: string, lang: string): number[] => {
  const words = folded(query, lang).split(/\s+/).filter(Boolean);
  const texts = columns.flatMap(({ kind }, i) => (kind === 'text' ? [i] : []));
  return rows.flatMap((row, index) => {
    if (words.length === 0) return [index];
    const text = folded(texts.map((i) => row[i] ?? '').join('\n'), lang);
    return words.every((word) => text.includes(word)) ? [index] : [];
  });
};

type Comparison = (a: NonNullable<Cell>, b: NonNullable<Cell>) => number;

const comparison = (kind: Column['kind'], lang: string): Comparison => {
  if (kind === 'money') return (a, b) => compare(a as Money, b as Money);
  if (kind !== 'text') return (a, b) => Number(a) - Number(b);
  const { compare: collate } = new Intl.Collator(lang, { numeric: true });
  return (a, b) => collate(String(a), String(b));
};

/** Unknown stands last, whichever way round. */
const ordered = (a: Cell, b: Cell, comparison: Comparison, descending: boolean): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return descending ? comparison(b, a) : comparison(a, b);
};
