import type { LiveSessionsWords } from './live-sessions.words.js';

export const german: LiveSessionsWords = {
  heading: 'Sitzungen',
  lists: { running: 'Laufende Sitzungen', finished: 'Beendete Sitzungen' },
  choice: { running: 'Laufend', finished: 'Beendet' },
  now: 'jetzt',
  session: 'Sitzung',
  age: 'Alter',
  soFar: 'Kosten bisher',
  ended: 'Ende',
  running: 'Läuft',
  probablyOver: 'Wohl vorbei',
  completed: 'Abgeschlossen',
  failed: 'Fehlgeschlagen',
  noneRunning: 'Keine Sitzung läuft',
  noneRunningText: 'Der Server hat geantwortet. Eine Sitzung erscheint hier mit dem nächsten Chat.',
  noneFinished: 'Keine beendete Sitzung in diesem Zeitraum',
  noneFinishedText: 'Der Server hat geantwortet. Eine Sitzung erscheint hier, wenn sie endet.',
  detailsLater: 'Einzelheiten, wenn eine Sitzung endet',
};
