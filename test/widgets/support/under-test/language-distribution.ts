import '../../../../src/register/language-distribution.js';
import type { WidgetUnderTest } from '../widget-under-test.js';
import { ofAnalytics } from './of-analytics.js';

export const languageDistribution: WidgetUnderTest = {
  ...ofAnalytics,
  tag: 'language-distribution',
  shows: ['English', '81%', '268'],
  showsInGerman: '81 %',
  saysOfNothing: 'No message in the last 7 days',
  texts: ['language'],
};
