import { plural } from '../words/words.js';
import type { ProblemWords } from './problem.words.js';

const n = plural('de');

export const german: ProblemWords = {
  offline: 'Dieses Gerät ist offline.',
  timeout: (after) => `Keine Antwort innerhalb von ${after}.`,
  blocked: (host) => `${host} nicht erreichbar: Netz, CORS, CSP oder Blocker.`,
  headers: 'Die Seite konnte die Header für die Anfrage nicht liefern.',
  tooLarge: 'Die Antwort ist zu groß, um sie sicher anzuzeigen.',
  empty: 'Der Server hat eine leere Antwort gesendet.',
  html: 'Der Server hat eine Webseite statt Daten gesendet.',
  notJson: 'Die Antwort ist unvollständig oder kein JSON.',
  notTheContract: 'Die Antwort ist nicht das, was diese API zusagt.',
  redirected: 'Der Server wollte die Anfrage umleiten.',
  notFound: (path) => `Endpunkt nicht gefunden: ${path}`,
  tooMany: 'Der Server bittet um eine Pause (429).',
  status: (status) => `Der Server hat mit ${status} geantwortet.`,
  unavailable: (status) => `Der Server hat mit ${status} geantwortet, Dienst nicht verfügbar.`,
  signIn: 'Bitte neu anmelden: Der Server nimmt diese Sitzung nicht mehr an (401).',
  noAccess: 'Kein Zugriff: Der Server verweigert diese Zahlen (403).',
  masked: 'Die Quelle hat keine Daten geliefert.',
  nextTry: (wait) => `Neuer Versuch in ${wait}`,
  tryingNow: 'Neuer Versuch läuft',
  paused: (wait) => `Noch ${wait} Pause`,
  stopped: 'Kein weiterer Versuch von selbst',
  tried: (times) => n(times, { one: 'Einmal versucht', other: `${times}-mal versucht` }),
};
