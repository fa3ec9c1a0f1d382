import { plural } from '../words/words.js';
import type { ProblemWords } from './problem.words.js';

const n = plural('es');

export const spanish: ProblemWords = {
  offline: 'Este dispositivo no tiene conexión.',
  timeout: (after) => `Sin respuesta en ${after}.`,
  blocked: (host) => `${host} inaccesible: red, CORS, CSP o un bloqueador.`,
  headers: 'La página no pudo dar las cabeceras de la petición.',
  tooLarge: 'La respuesta es demasiado grande para mostrarla sin riesgo.',
  empty: 'El servidor envió una respuesta vacía.',
  html: 'El servidor envió una página web en lugar de datos.',
  notJson: 'La respuesta está incompleta o no es JSON.',
  notTheContract: 'La respuesta no es la que esta API promete.',
  redirected: 'El servidor intentó redirigir la petición.',
  notFound: (path) => `Ruta de la API no encontrada: ${path}`,
  tooMany: 'El servidor pide una pausa (429).',
  status: (status) => `El servidor respondió ${status}.`,
  unavailable: (status) => `El servidor respondió ${status}, servicio no disponible.`,
  signIn: 'Inicie sesión de nuevo: el servidor ya no acepta esta (401).',
  noAccess: 'Sin acceso: el servidor no da estas cifras (403).',
  masked: 'La fuente no devolvió datos.',
  nextTry: (wait) => `Nuevo intento en ${wait}`,
  tryingNow: 'Intento en curso',
  paused: (wait) => `En pausa ${wait} más`,
  stopped: 'Sin más intentos automáticos',
  tried: (times) => n(times, { one: 'Un intento', many: `${times} de intentos`, other: `${times} intentos` }),
};
