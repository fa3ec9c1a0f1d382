import '../../../../src/register/live-sessions.js';
import type { WidgetUnderTest } from '../widget-under-test.js';
import { ofTelemetry } from './of-telemetry.js';

export const liveSessions: WidgetUnderTest = {
  ...ofTelemetry,
  tag: 'live-sessions',
  shows: ['sess_a', 'gpt-5-mini', '$0.00122', '0 s'],
  showsInGerman: '0,00122 $',
  saysOfNothing: 'No session is running',
};
