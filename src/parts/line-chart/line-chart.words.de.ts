import { plural } from '../../words/words.js';
import type { ChartWords } from './line-chart.words.js';

const n = plural('de');

export const german: ChartWords = {
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  showing: (range) => `Ausschnitt ${range}`,
  whole: 'Alles ist zu sehen',
  showWhole: (range) => `${range}: nur dieser Ausschnitt. Alles zeigen`,
  pinned: 'angeheftet',
  notPinned: 'nicht mehr angeheftet',
  updates: (count, text) => n(count, { one: `${text} Neuerung`, other: `${text} Neuerungen` }),
  updatesWait: 'Das Diagramm wartet, solange Sie es lesen. Neues zeigen',
  hint: 'Das Fragezeichen zeigt alle Tasten.',
  keys: 'Tasten des Diagramms',
  caps: { day: 'Strg ← →', page: 'Bild ↑ ↓', ends: 'Pos1 Ende', pin: 'Eingabe', clear: 'Esc' },
  does: {
    point: 'Einen Punkt vor oder zurück',
    day: 'Einen Tag vor oder zurück',
    series: 'Andere Linie',
    page: 'Ein Zehntel vor oder zurück',
    ends: 'Erster oder letzter Punkt',
    zoom: 'Vergrößern, verkleinern, alles zeigen',
    pin: 'Punkt anheften oder lösen',
    table: 'Tabelle zeigen',
    clear: 'Hinweis schließen, lösen, alles zeigen',
  },
};
