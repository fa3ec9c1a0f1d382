import { plural } from '../../words/words.js';
import type { ChartWords } from './line-chart.words.js';

const n = plural('es');

export const spanish: ChartWords = {
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  showing: (range) => `Se muestra ${range}`,
  whole: 'Se muestra todo',
  showWhole: (range) => `${range}: solo esta parte. Mostrar todo`,
  pinned: 'fijado',
  notPinned: 'ya no está fijado',
  updates: (count, text) =>
    n(count, { one: `${text} novedad`, many: `${text} de novedades`, other: `${text} novedades` }),
  updatesWait: 'El gráfico espera mientras lo lee. Mostrar lo nuevo',
  hint: 'El signo de interrogación muestra todas las teclas.',
  keys: 'Teclas del gráfico',
  caps: { day: 'Ctrl ← →', page: 'RePág AvPág', ends: 'Inicio Fin', pin: 'Intro', clear: 'Esc' },
  does: {
    point: 'Un punto adelante o atrás',
    day: 'Un día adelante o atrás',
    series: 'Otra línea',
    page: 'Una décima parte adelante o atrás',
    ends: 'El primer o el último punto',
    zoom: 'Acercar, alejar, mostrar todo',
    pin: 'Fijar el punto o soltarlo',
    table: 'Mostrar la tabla',
    clear: 'Cerrar la nota, soltar, mostrar todo',
  },
};
