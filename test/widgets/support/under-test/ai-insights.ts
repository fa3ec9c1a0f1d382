import missing from '../../../fixtures/recorded/missing-products.days30.json';
import '../../../../src/register/ai-insights.js';
import type { WidgetUnderTest } from '../widget-under-test.js';
import { ofTelemetry } from './of-telemetry.js';

export const aiInsights: WidgetUnderTest = {
  ...ofTelemetry,
  tag: 'ai-insights',
  beside: { '/api/dashboard/missing-products': missing.body },
  shows: ['gpt-5-mini could do some of the work of gpt-4', '14 requests to gpt-4 cost $1.50'],
  showsInGerman: '1,50 $',
};
