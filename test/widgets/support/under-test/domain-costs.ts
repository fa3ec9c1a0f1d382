import '../../../../src/register/domain-costs.js';
import type { WidgetUnderTest } from '../widget-under-test.js';
import { ofTelemetry } from './of-telemetry.js';

export const domainCosts: WidgetUnderTest = {
  ...ofTelemetry,
  tag: 'domain-costs',
  shows: ['$2.35', 'Total'],
  showsInGerman: '2,35 $',
  texts: ['domain'],
};
