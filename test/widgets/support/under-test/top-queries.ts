import '../../../../src/register/top-queries.js';
import type { WidgetUnderTest } from '../widget-under-test.js';
import { ofAnalytics } from './of-analytics.js';

export const topQueries: WidgetUnderTest = {
  ...ofAnalytics,
  tag: 'top-queries',
  shows: ['I need a hydraulic pump filter.', '14%'],
  showsInGerman: '14 %',
  saysOfNothing: 'No search in the last 7 days',
  texts: ['query'],
};
