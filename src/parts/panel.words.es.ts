import type { PanelWords } from './panel.words.js';

export const spanish: PanelWords = {
  notConnected: 'Aún sin conectar',
  setUp: 'Indique al widget dónde está la API del chat:',
  noFigures: 'Aún no hay cifras',
  loading: 'Cargando…',
  updated: (age) => (age === null ? 'Actualizado ahora mismo' : `Actualizado hace ${age}`),
  ageUnknown: 'Datos de la página, antigüedad desconocida',
  refreshing: 'Actualizando…',
  paused: (age) => `En pausa, datos de hace ${age ?? 'unos segundos'}`,
  stale: (age) => `Sin actualizar, de hace ${age ?? 'unos segundos'}`,
  failed: 'No se pudieron cargar estas cifras',
  retry: 'Reintentar',
  retryNow: 'Reintentar ya',
  notZero: 'Esto no es un cero: aún no ha llegado ninguna cifra.',
  cannotDisplay: 'Este widget no puede mostrar sus cifras',
  cannotDisplayText: 'Algo en ellas no se pudo mostrar. El resto de la página no está afectado.',
  cut: (n) => (n === 1 ? '1 lista larga recortada' : `${n} listas largas recortadas`),
  unreadable: (n) => (n === 1 ? '1 valor ilegible' : `${n} valores ilegibles`),
};
