import type { LiveSessionsWords } from './live-sessions.words.js';

export const french: LiveSessionsWords = {
  heading: 'Sessions de chat',
  lists: { running: 'Sessions en cours', finished: 'Sessions terminées' },
  choice: { running: 'En cours', finished: 'Terminées' },
  now: 'en ce moment',
  session: 'Session',
  age: 'Âge',
  soFar: 'Coût à ce jour',
  ended: 'Fin',
  running: 'En cours',
  probablyOver: 'Sans doute finie',
  completed: 'Aboutie',
  failed: 'En échec',
  noneRunning: 'Aucune session en cours',
  noneRunningText: 'Le serveur a répondu. Une session apparaîtra ici avec le prochain chat.',
  noneFinished: 'Aucune session terminée sur cette période',
  noneFinishedText: 'Le serveur a répondu. Une session apparaîtra ici quand elle se terminera.',
  detailsLater: 'Détails à la fin d’une session',
};
