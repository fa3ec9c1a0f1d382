import type { OverviewDashboardWords } from './overview-dashboard.words.js';

export const german: OverviewDashboardWords = {
  heading: 'KI-Chat im Überblick',
};
