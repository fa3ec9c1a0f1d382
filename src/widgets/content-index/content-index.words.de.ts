import { plural } from '../../words/words.js';
import type { ContentIndexWords } from './content-index.words.js';

const n = plural('de');

export const german: ContentIndexWords = {
  heading: 'Inhalte im Index',
  scope: 'Alle Domains, Seiten, die der Assistent kennt',
  emptyTitle: 'Noch nichts im Index',
  emptyText: 'Der Server hat keine Seite gelesen. Zahlen erscheinen nach dem ersten Durchlauf.',
  pages: 'Seiten',
  domains: 'Domains',
  averageLength: 'Länge im Mittel',
  characters: 'Zeichen',
  coverage: 'Abdeckung',
  coverageMethod: 'Embeddings auf 100 Seiten, über 100\u00a0%, wo Seiten mehrere haben',
  perPage: (count, text) =>
    n(count, { one: `${text} Embedding je Seite`, other: `${text} Embeddings je Seite` }),
  without: (pages, text) =>
    n(pages, { one: `mindestens ${text} Seite ohne`, other: `mindestens ${text} Seiten ohne` }),
  queued: 'In der Warteschlange',
  lastUpdated: 'Zuletzt gelesen',
  now: 'gerade eben',
  ago: (age) => `vor ${age}`,
  largest: 'Größte Domains',
  none: 'Der Server nennt keine Domain',
};
