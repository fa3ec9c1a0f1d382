import '../../../../src/register/key-metrics.js';
import type { WidgetUnderTest } from '../widget-under-test.js';
import { ofTelemetry } from './of-telemetry.js';

export const keyMetrics: WidgetUnderTest = {
  ...ofTelemetry,
  tag: 'key-metrics',
  shows: ['Total spend', '$2.35', '$70.57', 'Success rate', 'Active sessions'],
  showsInGerman: '70,57 $',
};
