import type { DashboardWords } from './dashboard.words.js';

export const german: DashboardWords = {
  refresh: 'Aktualisieren',
  missing: (widgets) => `Keine Zahlen: ${widgets}`,
  old: (widgets) => `Alte Zahlen: ${widgets}`,
  taken: 'Tag von dieser Seite belegt',
  takenText: (tag) => `Die Seite definiert <${tag}> selbst, daher entfällt dieses Widget.`,
  notLoaded: 'Skript nicht geladen',
  notLoadedText: (tag) => `Das Skript von <${tag}> kam nicht an. Ein neuer Versuch: die Seite neu laden.`,
};
