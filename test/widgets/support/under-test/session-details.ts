import live from '../../../fixtures/recorded/telemetry.live-1.json';
import '../../../../src/register/session-details.js';
import { finished, monitoringOf } from '../sessions.js';
import type { WidgetUnderTest } from '../widget-under-test.js';

const asks = (domain = ''): string =>
  `GET /api/monitoring/chat?details=true${domain}&includeDetails=true&includeLive=false&live=false&period=week`;

export const sessionDetails: WidgetUnderTest = {
  tag: 'session-details',
  endpoint: 'monitoring',
  settings: { session: 'sess_1' },
  asks: asks(),
  interval: 60_000,
  answer: monitoringOf([finished('sess_0'), finished('sess_1', { cost_usd: '0.012345' })]),
  beside: { '/api/dashboard/telemetry': live.body },
  shows: ['$0.0123', '4.2 s', '1,200'],
  showsInGerman: '0,0123 $',
  nothing: monitoringOf([]),
  saysOfNothing: 'No details of this session',
  masksZeros: false,
  other: {
    attribute: 'domain',
    value: (n) => `shop-${n}.example`,
    asks: (n) => asks(`&domain=shop-${n}.example`),
  },
  texts: [],
  records: [],
};
