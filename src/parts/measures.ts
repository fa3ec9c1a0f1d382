import type { TemplateResult } from 'lit';
import { cellText } from '../format/cell.js';
import { compactMoney } from '../format/compact.js';
import { iso } from '../format/instant.js';
import type { Locale } from '../types/locale.js';
import type { Money } from '../types/money.js';
import type { Cell, Column, Table } from '../types/table.js';
import type { Figure } from './figure.js';
import { figures } from './figures.js';

/** One figure of an answer: exact, with its name on screen and in an export. */
export interface Measure extends Column, Pick<Figure, 'unit' | 'note' | 'below' | 'line'> {
  /** null: unknown. */
  readonly value: Cell;
  /** Why it is unknown, where anybody can tell. */
  readonly why?: string | undefined;
}

/** Measures as a table of one row. */
export const measuresTable = (name: string, caption: string, list: readonly Measure[]): Table => ({
  name,
  caption,
  columns: list.map(({ key, label, kind }) => ({ key, label, kind })),
  rows: [list.map(({ value }) => value)],
});

/** Measures as figures, as a reader of `locale` writes them. */
export const measures = (list: readonly Measure[], locale: Locale, currency = 'USD'): TemplateResult =>
  figures(
    list.map(({ value, kind, why, below, ...figure }) => ({
      ...figure,
      text:
        kind === 'money' && value !== null
          ? compactMoney(value as Money, locale.lang, currency)
          : cellText(value, kind, locale, currency),
      exact: value === null ? null : kind === 'instant' ? iso(Number(value)) : String(value),
      below: value === null ? (why ?? below) : below,
    })),
  );
