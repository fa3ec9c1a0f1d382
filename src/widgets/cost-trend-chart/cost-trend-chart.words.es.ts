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
  per: { hour: 'por hora', day: 'por día', week: 'por semana', month: 'por mes' },
  tooFine: {
    hour: 'Los datos no distinguen las horas.',
    day: 'Los datos no distinguen los días.',
    week: 'Los datos no distinguen las semanas.',
    month: 'Los datos no distinguen los meses.',
  },
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
  highestOf: (value, when) => `Máximo de ${value}: ${when}.`,
  noDataFor: (length, when) => `Sin datos durante ${length} desde el ${when}.`,
  gaps: (count) =>
    n(count, {
      one: '1 intervalo sin datos.',
      many: `${count} de intervalos sin datos.`,
      other: `${count} intervalos sin datos.`,
    }),
  valueSoFar: (value) => `${value} en curso`,
  only: (start) => `solo desde el ${start}`,
  ahead: {
    day: (soFar, total) => `Hoy ${soFar} en curso, ${total} en proyección.`,
    month: (soFar, total) => `Este mes ${soFar} en curso, ${total} en proyección.`,
  },
  pace: (days) =>
    n(days, {
      one: `Proyección al ritmo habitual de ${days} día anterior.`,
      many: `Proyección al ritmo habitual de los ${days} de días anteriores.`,
      other: `Proyección al ritmo habitual de los ${days} días anteriores.`,
    }),
  aheadOf: { day: 'Hoy, proyectado', month: 'Este mes, proyectado' },
  unusual: 'inusual',
  usual: {
    weekday: (range) => `lo habitual es ${range} a esta hora entre semana`,
    weekend: (range) => `lo habitual es ${range} a esta hora en fin de semana`,
  },
  usualAt: {
    weekday: 'Habitual a esta hora entre semana',
    weekend: 'Habitual a esta hora en fin de semana',
  },
  anomalies: (count, when, value, usual) =>
    n(count, {
      one: `1 hora inusual: ${when}: ${value}, ${usual}.`,
      many: `${count} de horas inusuales, la última ${when}: ${value}, ${usual}.`,
      other: `${count} horas inusuales, la última ${when}: ${value}, ${usual}.`,
    }),
  noHistory: 'Historial insuficiente para reconocer horas inusuales.',
  alert: {
    hourly: (threshold) => `Alerta por hora ${threshold}`,
    daily: (threshold) => `Alerta diaria ${threshold}`,
    monthly: (threshold) => `Alerta mensual ${threshold}`,
  },
  eachDomain: (alert) => `${alert} por dominio`,
  above: (count, alert) =>
    n(count, {
      one: `${alert}: 1 punto por encima.`,
      many: `${alert}: ${count} de puntos por encima.`,
      other: `${alert}: ${count} puntos por encima.`,
    }),
  noBudget: 'Ninguna alerta de presupuesto vigila estos intervalos.',
  budgetsFailed: 'No se pudieron cargar las alertas de presupuesto.',
  earlier: (days) => (days === 1 ? '24 horas anteriores' : `${days} días anteriores`),
  before: { cost: 'Coste anterior', requests: 'Peticiones anteriores' },
  showTable: 'Ver como tabla',
  showChart: 'Ver como gráfico',
  start: 'Inicio',
  note: 'Nota',
};
