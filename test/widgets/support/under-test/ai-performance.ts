import '../../../../src/register/ai-performance.js';
import monitoring from '../../../fixtures/recorded/monitoring.get.day.domain.json';
import type { WidgetUnderTest } from '../widget-under-test.js';
import { ofTelemetry } from './of-telemetry.js';

export const aiPerformance: WidgetUnderTest = {
  ...ofTelemetry,
  tag: 'ai-performance',
  beside: { '/api/monitoring/chat': monitoring.body },
  shows: ['4.7 s', '96%', '2,957', 'gpt-4-turbo', '2,688', '$0.0351'],
  showsInGerman: '2.957',
  texts: ['model'],
};
