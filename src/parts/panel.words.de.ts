import type { PanelWords } from './panel.words.js';

export const german: PanelWords = {
  notConnected: 'Noch nicht verbunden',
  setUp: 'Sagen Sie dem Widget, wo die Chat-API liegt:',
  noFigures: 'Noch keine Zahlen',
  loading: 'Wird geladen\u00a0…',
  updated: (age) => (age === null ? 'Gerade aktualisiert' : `Vor ${age} aktualisiert`),
  ageUnknown: 'Von der Seite vorgegeben, Alter unbekannt',
  refreshing: 'Wird aktualisiert\u00a0…',
  paused: (age) => `Angehalten, Stand vor ${age ?? 'wenigen Sekunden'}`,
  stale: (age) => `Veraltet, von vor ${age ?? 'wenigen Sekunden'}`,
  failed: 'Diese Zahlen konnten nicht geladen werden',
  retry: 'Erneut versuchen',
  retryNow: 'Jetzt versuchen',
  notZero: 'Das ist keine Null: Es ist noch keine Zahl eingetroffen.',
  cannotDisplay: 'Dieses Widget kann seine Zahlen nicht anzeigen',
  cannotDisplayText: 'Etwas darin ließ sich nicht darstellen. Der Rest der Seite ist nicht betroffen.',
  cut: (n) => (n === 1 ? '1 lange Liste gekürzt' : `${n} lange Listen gekürzt`),
  unreadable: (n) => (n === 1 ? '1 Wert nicht lesbar' : `${n} Werte nicht lesbar`),
};
