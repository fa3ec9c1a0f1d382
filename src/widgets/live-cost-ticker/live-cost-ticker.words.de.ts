import { plural } from '../../words/words.js';
import type { Words } from './live-cost-ticker.words.js';

const n = plural('de');

export const german: Words = {
  heading: 'Live-Kosten',
  running: (sessions, text) =>
    sessions === 0
      ? 'Zurzeit läuft keine Sitzung'
      : n(sessions, {
          one: `Kosten der ${text} laufenden Sitzung`,
          other: `Kosten der ${text} laufenden Sitzungen`,
        }),
  runningUnknown: 'Kosten der laufenden Sitzungen',
  rate: 'Kostenrate',
  anHour: '/h',
  total: (days) => n(days, { one: 'Gesamt, letzte 24 h', other: `Gesamt, letzte ${days} Tage` }),
  projectedDay: 'Hochgerechnet, Tag',
  projectedMonth: 'Hochgerechnet, Monat',
  average: (period) => `Durchschnitt, ${period}`,
  trendLabel: 'Tendenz',
  trend: { increasing: 'steigend', decreasing: 'fallend', stable: 'stabil' },
  perHour: (highest) => (highest === null ? 'Pro Stunde' : `Pro Stunde, Höchstwert ${highest}`),
  perBucket: (highest) => (highest === null ? 'Verlauf' : `Verlauf, Höchstwert ${highest}`),
  soFar: (time) => `${time}, bisher`,
  noTrend: 'Keine Stundenwerte in dieser Antwort',
  pause: 'Anhalten',
  resume: 'Fortsetzen',
  frequency: 'Wie oft abgefragt wird',
  every: (interval) => `Alle ${interval}`,
  once: 'Nur einmal',
  failedTitle: 'Die Kosten konnten nicht geladen werden',
  sessionsRunning: 'Laufende Sitzungen',
  session: 'Sitzung',
  model: 'Modell',
  uptime: 'Laufzeit, Sekunden',
  cost: 'Kosten',
};
