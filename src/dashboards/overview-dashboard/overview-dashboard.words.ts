export const english = {
  heading: 'AI chat overview',
};

export type OverviewDashboardWords = typeof english;
