import type { Locale } from '../types/locale.js';
import type { Money } from '../types/money.js';
import type { Cell, ColumnKind } from '../types/table.js';
import { count, times } from './count.js';
import { duration } from './duration.js';
import { instant } from './instant.js';
import { money } from './money.js';
import { percent } from './percent.js';

/** A cell as a reader of `locale` writes it; `—` where nothing is known. */
export const cellText = (cell: Cell, kind: ColumnKind, locale: Locale, currency: string): string => {
  if (cell === null) return '—';
  const { lang } = locale;
  switch (kind) {
    case 'text':
      return String(cell);
    case 'money':
      return money(cell as Money, lang, currency);
    case 'count':
      return count(Number(cell), lang);
    case 'number':
      return times(Number(cell), lang);
    case 'percent':
      return percent(Number(cell), lang);
    case 'instant':
      return instant(Number(cell), 'date-time', locale);
    case 'duration':
      return duration(Number(cell), lang);
    default:
      return kind satisfies never;
  }
};
