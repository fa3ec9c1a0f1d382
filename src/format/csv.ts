import type { Cell, ColumnKind, Table } from '../types/table.js';
import { iso } from './instant.js';

/**
 * RFC 4180, with the columns' keys as header. Values are exact and not localised: money as it was sent, instants as
 * ISO 8601 in UTC, unknown as an empty cell. No byte order mark: whoever writes the file adds it.
 */
export const csv = ({ columns, rows }: Table): string =>
  [
    columns.map(({ key }) => key),
    ...rows.map((row) => columns.map(({ kind }, index) => written(row[index] ?? null, kind))),
  ]
    .map((cells) => `${cells.map(quoted).join(',')}\r\n`)
    .join('');

const written = (cell: Cell, kind: ColumnKind): string => {
  if (cell === null) return '';
  if (kind === 'instant' && typeof cell === 'number') return iso(cell);
  return kind === 'text' ? harmless(String(cell)) : String(cell);
};

/**
 * A spreadsheet runs a text that starts like a formula; an apostrophe makes it text again. Blanks before the sign count
 * too, as some programs trim them, and so do the full-width signs that some read as the plain ones.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const harmless = (text: string): string =>
  /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(text) ? `'${text}` : text;

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
