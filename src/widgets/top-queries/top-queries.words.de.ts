import { plural } from '../../words/words.js';
import type { TopQueriesWords } from './top-queries.words.js';

const n = plural('de');

export const german: TopQueriesWords = {
  heading: 'Suchen der Kunden',
  lists: { top: 'Häufigste Suchen', failed: 'Erfolglose Suchen' },
  choice: { top: 'Häufigste', failed: 'Erfolglose' },
  query: 'Suche',
  share: 'Anteil an den gelisteten',
  empty: (days) =>
    n(days, {
      one: 'Keine Suche in den letzten 24 Stunden',
      other: `Keine Suche in den letzten ${days} Tagen`,
    }),
  noneFailed: 'Der Server nennt keine Suche ohne Ergebnis',
  noneTop: 'Der Server nennt keine Suche',
};
