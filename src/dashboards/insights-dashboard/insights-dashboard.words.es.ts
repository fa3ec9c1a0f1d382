import type { InsightsDashboardWords } from './insights-dashboard.words.js';

export const spanish: InsightsDashboardWords = {
  heading: 'Análisis del chat con IA',
  tabs: {
    overview: 'Resumen',
    conversations: 'Conversaciones',
    performance: 'Rendimiento',
    customers: 'Clientes',
    insights: 'Hallazgos',
  },
};
