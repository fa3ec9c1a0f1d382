import type { InsightsDashboardWords } from './insights-dashboard.words.js';

export const french: InsightsDashboardWords = {
  heading: 'Analyse du chat IA',
  tabs: {
    overview: 'Vue d’ensemble',
    conversations: 'Échanges',
    performance: 'Performances',
    customers: 'Clients',
    insights: 'Constats',
  },
};
