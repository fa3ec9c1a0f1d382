import type { ConversationQualityWords } from './conversation-quality.words.js';

export const spanish: ConversationQualityWords = {
  heading: 'Calidad de las conversaciones',
  satisfaction: 'Satisfacción',
  ofFive: 'de 5',
  resolution: 'Resolución',
  keywords: 'Estimado por el servidor según palabras clave de los mensajes',
  messagesPerDay: 'Mensajes al día',
  statuses: { active: 'Activas', waiting: 'En espera', resolved: 'Resueltas' },
  ofCounted: (counted, all) =>
    all === null || all === counted
      ? `De ${counted} conversaciones`
      : `De las ${counted} conversaciones con estado; hubo ${all}`,
  escalation: 'Derivación',
  escalationMethod: 'Estimado: conversaciones que esperan a una persona, de todas las que tienen estado',
  firstContact: 'Resueltas a la primera',
  firstContactMethod:
    'Estimado: conversaciones resueltas, de las que están resueltas o esperan a una persona. No se ve quién vuelve',
  tooFew: 'Son muy pocas',
  accuracy: 'Exactitud',
  accuracyMethod: 'Nadie dice a la API si una respuesta fue correcta',
  failedSearches: 'Búsquedas fallidas',
  noneFailed: 'El servidor no nombra ninguna búsqueda sin resultado',
  notLoaded: 'No se ha cargado',
  statusProblem: (problem) => `Estado: ${problem}`,
};
