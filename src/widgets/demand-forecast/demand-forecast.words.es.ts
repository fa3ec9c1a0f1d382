import type { DemandForecastWords } from './demand-forecast.words.js';

export const spanish: DemandForecastWords = {
  heading: 'Previsión de demanda',
  scope: 'Todos los dominios, próximos 7 días',
  product: 'Producto',
  lastDays: (days) => `Últimos ${days} días`,
  nextWeek: 'Próximos 7 días',
  trend: 'Tendencia',
  low: 'Mínimo',
  high: 'Máximo',
  trends: { rising: 'al alza', falling: 'a la baja', steady: 'estable', unknown: 'desconocida' },
  tooFew: 'muy pocas solicitudes',
  methodLabel: 'Cómo se estima',
  method: (fewest) =>
    `Estimado: un intervalo en el que terminan cuatro de cada cinco semanas, a partir de solicitudes de 7, 30 y 90 días; las recientes cuentan más. Desde ${fewest} solicitudes en 30 días. Tres ventanas no muestran temporada.`,
  incomplete: 'No se pudieron cargar algunas ventanas: los intervalos son más amplios',
  empty: 'No faltó nada en los últimos 30 días',
  emptyText: 'Los clientes encontraron lo que pidieron, así que no hay demanda que prever.',
};
