export const english = {
  heading: 'AI chat costs',
};

export type CostDashboardWords = typeof english;
