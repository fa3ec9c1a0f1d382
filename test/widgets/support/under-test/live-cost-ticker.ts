import '../../../../src/register/live-cost-ticker.js';
import type { WidgetUnderTest } from '../widget-under-test.js';
import { ofTelemetry } from './of-telemetry.js';

export const ticker: WidgetUnderTest = {
  ...ofTelemetry,
  tag: 'live-cost-ticker',
  interval: 10_000,
  shows: ['$0.00122', 'Cost of the 1 session running now', '$0.0980', '$2.35', '$70.57', 'rising'],
  showsInGerman: '70,57 $',
};
