import type { CostDashboardWords } from './cost-dashboard.words.js';

export const french: CostDashboardWords = {
  heading: 'Coûts du chat IA',
};
