import type { AlertNotificationsWords } from './alert-notifications.words.js';

export const french: AlertNotificationsWords = {
  heading: 'Historique des alertes',
  allDomains: 'Tous les domaines',
  noAlerts: 'Pas encore d’alerte de budget',
  noAlertsText: 'Rien à surveiller\u202f: le serveur n’a aucune alerte de budget.',
  none: 'Aucun budget n’a été proche de sa limite ni dépassé jusqu’ici',
  types: { hourly: 'horaire', daily: 'quotidien', monthly: 'mensuel', per_request: 'par requête' },
  levels: { near: 'Proche', exceeded: 'Dépassé' },
  budget: 'Budget',
  spent: 'Dépensé',
  threshold: 'Seuil',
  crossed: {
    near: (domain, type) => `Budget presque épuisé\u202f: ${domain}, ${type}`,
    exceeded: (domain, type) => `Budget dépassé\u202f: ${domain}, ${type}`,
  },
  amounts: (spent, threshold) => `${spent} sur ${threshold}`,
  toasts: 'Nouvelles alertes de budget',
  more: (n) => `${n} de plus dans l’historique`,
  dismiss: 'Fermer',
  snooze: 'Silence 1 h',
  notify: 'Avertir sur cet appareil',
  stopNotifying: 'Ne plus avertir',
  blocked: 'Le navigateur bloque les notifications de cette page',
};
