import type { LiveSessionsWords } from './live-sessions.words.js';

export const spanish: LiveSessionsWords = {
  heading: 'Sesiones',
  lists: { running: 'Sesiones en curso', finished: 'Sesiones terminadas' },
  choice: { running: 'En curso', finished: 'Terminadas' },
  now: 'ahora',
  session: 'Sesión',
  age: 'Antigüedad',
  soFar: 'Coste hasta ahora',
  ended: 'Fin',
  running: 'En curso',
  probablyOver: 'Probablemente terminada',
  completed: 'Completada',
  failed: 'Fallida',
  noneRunning: 'Ninguna sesión en curso',
  noneRunningText: 'El servidor respondió. Aquí aparecerá una sesión con el próximo chat.',
  noneFinished: 'Ninguna sesión terminada en este periodo',
  noneFinishedText: 'El servidor respondió. Aquí aparecerá una sesión cuando termine.',
  detailsLater: 'Detalles cuando termine una sesión',
};
