import type { ConversationQualityWords } from './conversation-quality.words.js';

export const french: ConversationQualityWords = {
  heading: 'Qualité des conversations',
  satisfaction: 'Satisfaction',
  ofFive: 'sur 5',
  resolution: 'Résolution',
  keywords: 'Estimé par le serveur d’après des mots-clés dans les messages',
  messagesPerDay: 'Messages par jour',
  statuses: { active: 'En cours', waiting: 'En attente', resolved: 'Résolues' },
  ofCounted: (counted, all) =>
    all === null || all === counted
      ? `Sur ${counted} conversations`
      : `Sur les ${counted} conversations qui ont un état, parmi ${all}`,
  escalation: 'Transfert',
  escalationMethod:
    'Estimé\u202f: conversations qui attendent une personne, parmi toutes celles qui ont un état',
  firstContact: 'Résolues du premier coup',
  firstContactMethod:
    'Estimé\u202f: conversations résolues, parmi celles qui sont résolues ou attendent une personne. Les clients qui reviennent ne se voient pas',
  tooFew: 'Trop peu',
  accuracy: 'Exactitude',
  accuracyMethod: 'Personne ne dit à l’API si une réponse était juste',
  failedSearches: 'Recherches sans résultat',
  noneFailed: 'Le serveur ne donne aucune recherche sans résultat',
  notLoaded: 'Non chargé',
  statusProblem: (problem) => `État des conversations\u202f: ${problem}`,
};
