import type { InsightsDashboardWords } from './insights-dashboard.words.js';

export const german: InsightsDashboardWords = {
  heading: 'Auswertung des KI-Chats',
  tabs: {
    overview: 'Überblick',
    conversations: 'Gespräche',
    performance: 'Leistung',
    customers: 'Kunden',
    insights: 'Erkenntnisse',
  },
};
