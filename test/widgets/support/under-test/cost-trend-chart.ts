import '../../../../src/register/cost-trend-chart.js';
import type { WidgetUnderTest } from '../widget-under-test.js';
import { ofTelemetry } from './of-telemetry.js';

export const chart: WidgetUnderTest = {
  ...ofTelemetry,
  tag: 'cost-trend-chart',
  shows: ['Cost, last 7 days', '$2.35'],
  showsInGerman: '2,35 $',
};
