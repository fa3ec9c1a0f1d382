import { plural } from '../../words/words.js';
import type { Words } from './cost-trend-chart.words.js';

const n = plural('es');

export const spanish: Words = {
  metric: 'Mostrar',
  metrics: { cost: 'Coste', requests: 'Peticiones' },
  heading: {
    cost: (period) => `Coste, ${period}`,
    requests: (period) => `Peticiones, ${period}`,
  },
  per: { hour: 'por hora', day: 'por día', month: 'por mes' },
  failedTitle: 'No se pudo cargar la evolución',
  noTrendTitle: 'Ninguna serie en esta respuesta',
  noTrendText: 'La respuesta no contiene horas ni días que dibujar.',
  plot: { cost: 'Coste a lo largo del tiempo', requests: 'Peticiones a lo largo del tiempo' },
  noData: 'sin datos',
  mean: { day: 'Media por día', week: 'Media por semana' },
  soFar: 'en curso',
  isHighest: 'máximo',
  position: (place, all) => `${place} de ${all}`,
  requests: (count, text) =>
    n(count, { one: `${text} petición`, many: `${text} de peticiones`, other: `${text} peticiones` }),
  total: (title, total) => `${title}: ${total}.`,
  highest: (value, when) => `Máximo de ${value} el ${when}.`,
  noDataFor: (length, when) => `Sin datos durante ${length} desde el ${when}.`,
  gaps: (count) =>
    n(count, {
      one: '1 intervalo sin datos.',
      many: `${count} de intervalos sin datos.`,
      other: `${count} intervalos sin datos.`,
    }),
  valueSoFar: (value) => `${value} en curso`,
  showTable: 'Ver como tabla',
  showChart: 'Ver como gráfico',
  start: 'Inicio',
  note: 'Nota',
};
