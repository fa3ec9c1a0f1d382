import '../../../../src/register/model-comparison.js';
import type { WidgetUnderTest } from '../widget-under-test.js';
import { ofTelemetry } from './of-telemetry.js';

export const comparison: WidgetUnderTest = {
  ...ofTelemetry,
  tag: 'model-comparison',
  shows: ['gpt-5-mini', 'gpt-4-turbo', '$1.50', '$2.35', '64%', '289,809'],
  showsInGerman: '289.809',
  texts: ['model'],
};
