import { plural } from '../words/words.js';
import type { ProblemWords } from './problem.words.js';

const n = plural('fr');

export const french: ProblemWords = {
  offline: 'Cet appareil est hors ligne.',
  timeout: (after) => `Pas de réponse après ${after}.`,
  blocked: (host) => `${host} injoignable\u202f: réseau, CORS, CSP ou bloqueur.`,
  headers: 'La page n’a pas pu fournir les en-têtes de la requête.',
  tooLarge: 'La réponse est trop volumineuse pour être affichée sans risque.',
  empty: 'Le serveur a envoyé une réponse vide.',
  html: 'Le serveur a envoyé une page web au lieu de données.',
  notJson: 'La réponse est incomplète ou n’est pas du JSON.',
  notTheContract: 'La réponse n’est pas celle que cette API promet.',
  redirected: 'Le serveur a tenté de rediriger la requête.',
  notFound: (path) => `Point d’accès introuvable\u202f: ${path}`,
  tooMany: 'Le serveur demande une pause (429).',
  status: (status) => `Le serveur a répondu ${status}.`,
  unavailable: (status) => `Le serveur a répondu ${status}, service indisponible.`,
  signIn: 'Reconnectez-vous\u202f: le serveur n’accepte plus cette session (401).',
  noAccess: 'Accès refusé\u202f: le serveur ne donne pas ces chiffres (403).',
  masked: 'La source n’a renvoyé aucune donnée.',
  nextTry: (wait) => `Nouvel essai dans ${wait}`,
  tryingNow: 'Essai en cours',
  paused: (wait) => `En pause encore ${wait}`,
  stopped: 'Pas de nouvel essai automatique',
  tried: (times) => n(times, { one: 'Un seul essai', many: `${times} d’essais`, other: `${times} essais` }),
};
