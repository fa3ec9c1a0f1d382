import type { AlertNotificationsWords } from './alert-notifications.words.js';

export const spanish: AlertNotificationsWords = {
  heading: 'Historial de alertas',
  allDomains: 'Todos los dominios',
  noAlerts: 'Aún no hay alertas de presupuesto',
  noAlertsText: 'Nada que vigilar: el servidor no tiene ninguna alerta de presupuesto.',
  none: 'Ningún presupuesto estuvo cerca del límite ni superado hasta ahora',
  types: { hourly: 'por hora', daily: 'diario', monthly: 'mensual', per_request: 'por solicitud' },
  levels: { near: 'Cerca', exceeded: 'Superado' },
  budget: 'Presupuesto',
  spent: 'Gastado',
  threshold: 'Umbral',
  crossed: {
    near: (domain, type) => `Presupuesto casi agotado: ${domain}, ${type}`,
    exceeded: (domain, type) => `Presupuesto superado: ${domain}, ${type}`,
  },
  amounts: (spent, threshold) => `${spent} de ${threshold}`,
  toasts: 'Nuevas alertas de presupuesto',
  more: (n) => `${n} más en el historial`,
  dismiss: 'Cerrar',
  snooze: 'Silenciar 1 h',
  notify: 'Avisar en este dispositivo',
  stopNotifying: 'Dejar de avisar',
  blocked: 'El navegador bloquea los avisos de esta página',
};
