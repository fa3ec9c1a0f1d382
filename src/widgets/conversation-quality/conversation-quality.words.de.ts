import type { ConversationQualityWords } from './conversation-quality.words.js';

export const german: ConversationQualityWords = {
  heading: 'Qualität der Gespräche',
  satisfaction: 'Zufriedenheit',
  ofFive: 'von 5',
  resolution: 'Gelöst',
  keywords: 'Vom Server nach Stichwörtern in den Nachrichten geschätzt',
  messagesPerDay: 'Nachrichten am Tag',
  statuses: { active: 'Aktiv', waiting: 'Wartend', resolved: 'Erledigt' },
  ofCounted: (counted, all) =>
    all === null || all === counted
      ? `Von ${counted} Gesprächen`
      : `Von den ${counted} Gesprächen mit Status; es waren ${all}`,
  escalation: 'Weitergabe',
  escalationMethod: 'Geschätzt: Gespräche, die auf einen Menschen warten, von allen mit Status',
  firstContact: 'Beim ersten Mal gelöst',
  firstContactMethod:
    'Geschätzt: erledigte Gespräche, von denen, die erledigt sind oder auf einen Menschen warten. Wer wiederkommt, ist nicht zu sehen',
  tooFew: 'Zu wenige',
  accuracy: 'Genauigkeit',
  accuracyMethod: 'Niemand sagt der API, ob eine Antwort richtig war',
  failedSearches: 'Erfolglose Suchen',
  noneFailed: 'Der Server nennt keine erfolglose Suche',
  notLoaded: 'Nicht geladen',
  statusProblem: (problem) => `Stand der Gespräche: ${problem}`,
};
