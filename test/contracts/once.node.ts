import { expect } from 'chai';
import { readConversations } from '../../src/contracts/conversations.js';
import { readMonitoring } from '../../src/contracts/monitoring.js';
import { readTelemetry } from '../../src/contracts/telemetry.js';

describe('a row that comes again, as where pages overlap', () => {
  const session = { id: 'a', uptime: 5, cost: '0.1', model: 'gpt-4' };
  const { data: telemetry } = readTelemetry({
    live: { activeSessions: 2, currentCost: 1, sessionsData: [session, { ...session, id: 'b' }, session] },
  });
  const { data: monitoring } = readMonitoring({
    metrics: {},
    details: [{ session_id: 'a' }, { session_id: 'a' }, { session_id: 'a', iterations: 2 }],
  });
  const { data: conversations } = readConversations({
    total: 1,
    peakHours: [9, 9, 10].map((hour) => ({ hour, count: 5 })),
  });

  it('is one running session', () =>
    expect(telemetry!.live.sessionsData.map(({ id }) => id)).to.deep.equal(['a', 'b']));
  it('is one finished session; another row of the same session is another one', () =>
    expect(monitoring!.details!.map(({ iterations }) => iterations)).to.deep.equal([null, 2]));
  it('is one hour', () => expect(conversations!.peakHours!.map(({ hour }) => hour)).to.deep.equal([9, 10]));
});
