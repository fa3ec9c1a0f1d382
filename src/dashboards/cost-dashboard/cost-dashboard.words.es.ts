import type { CostDashboardWords } from './cost-dashboard.words.js';

export const spanish: CostDashboardWords = {
  heading: 'Costes del chat con IA',
};
