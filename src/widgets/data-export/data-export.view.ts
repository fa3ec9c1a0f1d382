import { csv } from '../../format/csv.js';
import { iso } from '../../format/instant.js';
import type { Instant } from '../../types/instant.js';
import type { Cell, Column, ColumnKind, Table } from '../../types/table.js';
import { toJson } from '../../data/json.js';

export type Format = 'csv' | 'json';

/** One table of one widget, and where its figures come from. */
export interface Exported {
  /** The tag. */
  readonly widget: string;
  /** The API's base URL, with its origin; null: the page gave the data. */
  readonly source: string | null;
  /** When the figures arrived. */
  readonly at: Instant | null;
  /** ISO 4217: what the money in it is. */
  readonly currency: string;
  readonly table: Table;
}

/** A table without customers' own words; none where it holds nothing else. */
export const withoutPersonal = (table: Table): Table[] => {
  const kept = table.columns.flatMap(({ personal }, i) => (personal ? [] : [i]));
  const pick = <T>(list: readonly T[]): T[] => kept.flatMap((i) => list.slice(i, i + 1));
  return kept.length > 0 ? [{ ...table, columns: pick(table.columns), rows: table.rows.map(pick) }] : [];
};

/** One CSV a table: `domain-costs-domains.csv`; a name that is there already is counted on. */
export const csvFiles = (tables: readonly Exported[]): ReadonlyMap<string, string> => {
  const files = new Map<string, string>();
  for (const { widget, table } of tables) {
    const name = table.name.startsWith(widget) ? table.name : `${widget}-${table.name}`;
    let file = `${name}.csv`;
    for (let n = 2; files.has(file); n += 1) file = `${name}-${n}.csv`;
    files.set(file, csv(table));
  }
  return files;
};

const units: Partial<Record<ColumnKind, string>> = { percent: '%', duration: 'ms', instant: 'ISO 8601, UTC' };

/**
 * All tables as one JSON text: exact values by the keys of the columns; money stays a decimal string, since a number
 * would round it.
 */
export const jsonFile = (tables: readonly Exported[], exportedAt: Instant): string =>
  toJson(
    {
      exportedAt: iso(exportedAt),
      tables: tables.map(({ widget, source, at, currency, table }) => ({
        widget,
        name: table.name,
        caption: table.caption,
        source,
        at: at === null ? null : iso(at),
        columns: table.columns.map(({ key, label, kind }) => ({
          key,
          label,
          kind,
          unit: kind === 'money' ? currency : (units[kind] ?? null),
        })),
        rows: table.rows.map((row) =>
          Object.fromEntries(
            table.columns.map((column, i) => [column.key, jsonCell(row[i] ?? null, column)]),
          ),
        ),
      })),
    },
    2,
  );

const jsonCell = (cell: Cell, { kind }: Column): Cell =>
  kind === 'instant' && typeof cell === 'number' ? iso(cell) : cell;
