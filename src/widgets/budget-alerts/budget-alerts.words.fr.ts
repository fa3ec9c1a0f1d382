import { plural } from '../../words/words.js';
import type { Words } from './budget-alerts.words.js';

const n = plural('fr');

export const french: Words = {
  heading: 'Alertes de budget',
  failedTitle: 'Impossible de charger les alertes de budget',
  allDomains: 'Tous les domaines',
  named: (name, told) => `${name}\u202f: ${told}`,
  // Phrases that are the same for one and for many.
  counted: {
    exceeded: 'en dépassement',
    near: 'près du seuil',
    within: 'sous le seuil',
    unknown: 'd’état inconnu',
    invalid: 'sans seuil valable',
  },
  states: {
    exceeded: 'Dépassé',
    near: 'Proche',
    within: 'Sous le seuil',
    unknown: 'Inconnu',
    invalid: 'Non valable',
  },
  types: { hourly: 'par heure', daily: 'par jour', monthly: 'par mois', per_request: 'par requête' },
  noAlerts: 'Pas encore d’alerte de budget',
  noAlertsText: 'Le serveur a répondu et n’a aucune alerte à vérifier.',
  of: (threshold) => `sur ${threshold}`,
  noFigure: 'Pas encore de chiffre du serveur',
  notJudged: 'Le serveur ne dit pas si le budget est dépassé',
  invalidThreshold: 'Aucun seuil supérieur à zéro n’a pu être lu',
  highestOf: (domains, text) =>
    n(domains, {
      one: `Maximum sur ${text} domaine`,
      many: `Maximum sur ${text} de domaines`,
      other: `Maximum sur ${text} domaines`,
    }),
  showAll: (count) => `Tout afficher (${count})`,
  together: 'Tous les domaines ensemble',
  exceededNow: (domain, type, spent, threshold) =>
    `Budget dépassé\u202f: ${domain}, ${type}, ${spent} sur ${threshold}.`,

  runway: {
    endsOn: (day) => `À ce rythme, il sera épuisé le ${day}`,
    endsBetween: (from, to) => `À ce rythme, il sera épuisé entre le ${from} et le ${to}`,
    mayEnd: (from) => `À ce rythme, il peut être épuisé à partir du ${from}`,
    lasts: 'À ce rythme, il suffit pour le mois',
    tooLittle: (days) => `Trop peu d’historique pour une prévision\u202f: il faut ${days} jours entiers`,
  },

  setAlert: 'Créer une alerte',
  alertsOnly: 'Alerte seulement. N’arrête pas les dépenses.',
  domain: 'Domaine',
  otherDomain: 'Autre domaine…',
  otherDomainLabel: 'Nom du domaine',
  type: 'Type',
  typeChoices: { hourly: 'Par heure', daily: 'Par jour', monthly: 'Par mois', per_request: 'Par requête' },
  threshold: (currency) => `Seuil, ${currency}`,
  windows: {
    hourly: 'sur les 60 dernières minutes',
    daily: 'sur un jour civil (UTC)',
    monthly: 'sur un mois civil (UTC)',
    per_request: 'pour une requête de la dernière heure',
  },
  echo: (amount, window) => `Alerte au-dessus de ${amount} ${window}`,
  inAnyDomain: (echo) => `${echo}, dans un même domaine`,
  submit: 'Créer l’alerte',
  between: (lowest, highest) =>
    `Non enregistrée\u202f: le seuil doit être compris entre ${lowest} et ${highest}`,
  amountProblems: {
    empty: 'Saisissez un seuil',
    'not-a-number': (example) => `Saisissez un montant, par exemple ${example}`,
    grouping: (example) => `Écrivez le montant sans séparateur de milliers, par exemple ${example}`,
    'too-many-decimals': 'Deux décimales au plus',
  },
  domainProblems: {
    empty: 'Saisissez un domaine',
    'not-a-domain': 'Saisissez seulement le nom, par exemple shop.example',
  },
  steps: {
    looking: 'Recherche d’une alerte identique…',
    sending: 'Envoi…',
    checking: 'Envoyée, mais pas confirmée. Vérification…',
  },
  saved: 'Enregistrée',
  exists: 'Une alerte identique existe déjà. Rien n’a été envoyé.',
  notSaved: (reason) => `Non enregistrée. ${reason}`,
  refused: (status) => `Le serveur l’a refusée (${status}).`,
  notShown: 'Le serveur a répondu, mais ne liste pas l’alerte.',
  unknownOutcome: 'Envoyée, mais pas confirmée.',
  checkAgain: 'Vérifier de nouveau',

  columns: {
    id: 'Alerte',
    threshold: 'Seuil',
    spent: 'Dépensé',
    share: 'Part du seuil',
    state: 'État',
    domains: 'Domaines',
  },
};
