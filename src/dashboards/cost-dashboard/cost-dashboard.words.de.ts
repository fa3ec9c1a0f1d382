import type { CostDashboardWords } from './cost-dashboard.words.js';

export const german: CostDashboardWords = {
  heading: 'Kosten des KI-Chats',
};
