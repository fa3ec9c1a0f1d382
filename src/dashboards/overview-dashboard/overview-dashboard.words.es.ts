import type { OverviewDashboardWords } from './overview-dashboard.words.js';

export const spanish: OverviewDashboardWords = {
  heading: 'Resumen del chat con IA',
};
