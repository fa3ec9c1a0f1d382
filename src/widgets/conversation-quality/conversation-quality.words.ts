export const english = {
  heading: 'Conversation quality',
  satisfaction: 'Satisfaction',
  ofFive: 'of 5',
  resolution: 'Resolution',
  keywords: 'Estimated by the server from keywords in the messages',
  messagesPerDay: 'Messages a day',
  statuses: { active: 'Active', waiting: 'Waiting', resolved: 'Resolved' },
  ofCounted: (counted: number, all: number | null) =>
    all === null || all === counted
      ? `Of ${counted} conversations`
      : `Of the ${counted} conversations with a status; there were ${all}`,
  escalation: 'Escalation',
  escalationMethod: 'Estimated: conversations that wait for a person, of all with a status',
  firstContact: 'First-contact resolution',
  firstContactMethod:
    'Estimated: resolved conversations, of those that are resolved or wait for a person. Customers who come back are not seen',
  tooFew: 'Too few to tell',
  accuracy: 'Accuracy',
  accuracyMethod: 'Nobody tells the API whether an answer was right',
  failedSearches: 'Failed searches',
  noneFailed: 'The server names no search that found nothing',
  notLoaded: 'Not loaded',
  statusProblem: (problem: string) => `Status: ${problem}`,
};

export type ConversationQualityWords = typeof english;
