import '../../../../src/register/connection-status.js';
import type { WidgetUnderTest } from '../widget-under-test.js';
import { ofTelemetry } from './of-telemetry.js';

export const connectionStatus: WidgetUnderTest = {
  ...ofTelemetry,
  tag: 'connection-status',
  beside: {
    '/api/dashboard/config': {
      config: {
        domain: 'pumps-direct.example',
        woocommerce: {
          enabled: true,
          url: 'https://pumps-direct.example',
          consumer_key: 'ck',
          consumer_secret: 'cs',
        },
      },
    },
  },
  shows: ['Assistant', 'Active', 'Sessions: 1'],
  showsInGerman: '0',
};
