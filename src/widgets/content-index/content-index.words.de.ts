import type { ContentIndexWords } from './content-index.words.js';

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
  perPage: (count) => `${count} Embeddings je Seite`,
  without: (count) => `mindestens ${count} Seiten ohne`,
  queued: 'In der Warteschlange',
  lastUpdated: 'Zuletzt gelesen',
  now: 'gerade eben',
  ago: (age) => `vor ${age}`,
  largest: 'Größte Domains',
  none: 'Der Server nennt keine Domain',
};
