export const english = {
  heading: 'AI chat analytics',
  tabs: {
    overview: 'Overview',
    conversations: 'Conversations',
    performance: 'Performance',
    customers: 'Customers',
    insights: 'Insights',
  },
};

export type InsightsDashboardWords = typeof english;
