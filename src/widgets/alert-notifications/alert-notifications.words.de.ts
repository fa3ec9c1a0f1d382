import type { AlertNotificationsWords } from './alert-notifications.words.js';

export const german: AlertNotificationsWords = {
  heading: 'Verlauf der Warnungen',
  allDomains: 'Alle Domains',
  noAlerts: 'Noch keine Budgetwarnungen',
  noAlertsText: 'Nichts zu beobachten: Der Server hat keine Budgetwarnung.',
  none: 'Bisher war kein Budget fast aufgebraucht oder überschritten',
  types: { hourly: 'stündlich', daily: 'täglich', monthly: 'monatlich', per_request: 'je Anfrage' },
  levels: { near: 'Fast erreicht', exceeded: 'Überschritten' },
  budget: 'Zeitraum',
  spent: 'Ausgegeben',
  threshold: 'Schwelle',
  crossed: {
    near: (domain, type) => `Budget fast aufgebraucht: ${domain}, ${type}`,
    exceeded: (domain, type) => `Budget überschritten: ${domain}, ${type}`,
  },
  amounts: (spent, threshold) => `${spent} von ${threshold}`,
  toasts: 'Neue Budgetwarnungen',
  more: (n) => `${n} weitere im Verlauf`,
  dismiss: 'Schließen',
  snooze: '1 h Ruhe',
  notify: 'Auf diesem Gerät melden',
  stopNotifying: 'Nicht mehr melden',
  blocked: 'Der Browser blockiert Meldungen dieser Seite',
};
