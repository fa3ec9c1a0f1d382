import { plural } from '../../words/words.js';
import type { SatisfactionTrendWords } from './satisfaction-trend.words.js';

const n = plural('es');

export const spanish: SatisfactionTrendWords = {
  heading: (period) => `Satisfacción, ${period}`,
  scope: 'por día, UTC',
  keywords: 'estimada según palabras clave',
  ofFive: 'de 5',
  plot: 'Satisfacción a lo largo del tiempo',
  noSeriesTitle: 'No hay serie diaria en esta API',
  noSeriesText: 'Este servidor solo indica la puntuación de todo el periodo.',
  score: 'Puntuación',
  range: 'Intervalo probable',
  messages: 'Mensajes',
  positive: 'Positivos',
  negative: 'Negativos',
  neutral: 'Neutros',
  day: 'Día',
  low: 'Intervalo desde',
  high: 'Intervalo hasta',
  mean: { day: 'Media por día', week: 'Media por semana' },
  noData: 'sin datos',
  none: 'sin mensajes',
  soFar: 'hasta ahora',
  isHighest: 'la más alta',
  isLowest: 'la más baja',
  position: (place, all) => `${place} de ${all}`,
  total: (title, score) => `${title}: ${score} de 5, estimada.`,
  highest: (score, when) => `La más alta, ${score}, el ${when}.`,
  lowest: (score, when) => `La más baja, ${score}, el ${when}.`,
  gaps: (count) => n(count, { one: '1 día sin puntuación.', other: `${count} días sin puntuación.` }),
  band: 'Banda: la puntuación que darían probablemente más mensajes de ese día (95\u00a0%). Barras: mensajes.',
  showTable: 'Mostrar como tabla',
  showChart: 'Mostrar como gráfico',
};
