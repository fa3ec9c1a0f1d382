import { plural } from '../../words/words.js';
import type { Words } from './live-cost-ticker.words.js';

const n = plural('es');

export const spanish: Words = {
  heading: 'Coste en vivo',
  running: (sessions, text) =>
    sessions === 0
      ? 'No hay ninguna sesión en curso'
      : n(sessions, {
          one: `Coste de ${text} sesión en curso`,
          many: `Coste de ${text} de sesiones en curso`,
          other: `Coste de las ${text} sesiones en curso`,
        }),
  runningUnknown: 'Coste de las sesiones en curso',
  rate: 'Ritmo',
  anHour: '/h',
  total: (days) => n(days, { one: 'Total, últimas 24 h', other: `Total, últimos ${days} días` }),
  projectedDay: 'Proyección, día',
  projectedMonth: 'Proyección, mes',
  average: (period) => `Media, ${period}`,
  trendLabel: 'Tendencia',
  trend: { increasing: 'al alza', decreasing: 'a la baja', stable: 'estable' },
  perHour: (highest) => (highest === null ? 'Por hora' : `Por hora, máximo ${highest}`),
  perBucket: (highest) => (highest === null ? 'Evolución' : `Evolución, máximo ${highest}`),
  soFar: (time) => `${time}, en curso`,
  noTrend: 'Sin cifras por hora en esta respuesta',
  pause: 'Pausar',
  resume: 'Reanudar',
  frequency: 'Frecuencia de consulta',
  every: (interval) => `Cada ${interval}`,
  once: 'Solo una vez',
  failedTitle: 'No se pudo cargar el coste',
  sessionsRunning: 'Sesiones en curso',
  session: 'Sesión',
  model: 'Modelo',
  uptime: 'Duración, segundos',
  cost: 'Coste',
};
