/** What a column holds, which decides how a cell is written on screen and in a CSV. */
export type ColumnKind = 'text' | 'count' | 'number' | 'money' | 'percent' | 'instant' | 'duration';

export interface Column {
  /** The name of the column in a CSV or JSON export, in the contract's words: `cost_usd`. */
  readonly key: string;
  /** The name of the column on screen, in the reader's language. */
  readonly label: string;
  readonly kind: ColumnKind;
  /** Customers' own words: an export leaves them out unless somebody asks for them. */
  readonly personal?: true;
}

/**
 * `text`: a string · `count`, `number` (any decimals), `percent` (0–100), `instant`, `duration` (ms): a number ·
 * `money`: a Money · unknown: null.
 */
export type Cell = string | number | null;

/** The rows behind a figure or a chart, exact: what "Show as table", the CSV and the export are made of. */
export interface Table {
  /** File name without ending: `cost-per-hour`. */
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}
