import type { OverviewDashboardWords } from './overview-dashboard.words.js';

export const french: OverviewDashboardWords = {
  heading: 'Vue d’ensemble du chat IA',
};
