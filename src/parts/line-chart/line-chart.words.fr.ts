import { plural } from '../../words/words.js';
import type { ChartWords } from './line-chart.words.js';

const n = plural('fr');

export const french: ChartWords = {
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  showing: (range) => `Extrait affiché\u202f: ${range}`,
  whole: 'Tout est affiché',
  showWhole: (range) => `${range}\u202f: cet extrait seulement. Tout afficher`,
  pinned: 'épinglé',
  notPinned: 'n’est plus épinglé',
  updates: (count, text) =>
    n(count, { one: `${text} nouveauté`, many: `${text} de nouveautés`, other: `${text} nouveautés` }),
  updatesWait: 'Le graphique attend pendant que vous le lisez. Afficher les nouveautés',
  hint: 'Le point d’interrogation montre toutes les touches.',
  keys: 'Touches du graphique',
  caps: { day: 'Ctrl ← →', page: 'Page ↑ ↓', ends: 'Début Fin', pin: 'Entrée', clear: 'Échap' },
  does: {
    point: 'Un point en avant ou en arrière',
    day: 'Un jour en avant ou en arrière',
    series: 'Une autre ligne',
    page: 'Un dixième en avant ou en arrière',
    ends: 'Le premier ou le dernier point',
    zoom: 'Agrandir, réduire, tout afficher',
    pin: 'Épingler le point ou le libérer',
    table: 'Afficher le tableau',
    clear: 'Fermer l’info-bulle, libérer, tout afficher',
  },
};
