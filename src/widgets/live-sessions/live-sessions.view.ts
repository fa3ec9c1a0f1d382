import type { Monitoring } from '../../contracts/monitoring.js';
import type { Telemetry } from '../../contracts/telemetry.js';
import type { TermsWords } from '../../parts/terms.words.js';
import { isUnpricedSession } from '../../parts/unpriced.js';
import type { Table } from '../../types/table.js';
import type { LiveSessionsWords } from './live-sessions.words.js';

/** Seconds after which nobody waits for an answer any more: the server was not told that the session ended. */
const longest = 60 * 60;

/** The sessions that run now; of one model where a page looks at one. */
export const runningTable = (
  { live }: Telemetry,
  model: string | undefined,
  words: LiveSessionsWords,
  terms: TermsWords,
): Table => ({
  name: 'live-sessions',
  caption: words.lists.running,
  columns: [
    { key: 'session_id', label: words.session, kind: 'text' },
    { key: 'model', label: terms.model, kind: 'text' },
    { key: 'uptime', label: words.age, kind: 'duration' },
    { key: 'cost', label: words.soFar, kind: 'money' },
    { key: 'status', label: terms.status, kind: 'text' },
  ],
  rows: live.sessionsData
    .filter((session) => model === undefined || session.model === model)
    .map(({ id, model, uptime, cost }) => [
      id,
      model,
      uptime === null ? null : uptime * 1000,
      cost,
      (uptime ?? 0) < longest ? words.running : words.probablyOver,
    ]),
});

/** Sessions that ended. A cost that is missing though tokens were used has no price: it is unknown, not nothing. */
export const finishedTable = (
  { details }: Monitoring,
  words: LiveSessionsWords,
  terms: TermsWords,
): Table => ({
  name: 'finished-sessions',
  caption: words.lists.finished,
  columns: [
    { key: 'session_id', label: words.session, kind: 'text' },
    { key: 'model', label: terms.model, kind: 'text' },
    { key: 'end_time', label: words.ended, kind: 'instant' },
    { key: 'duration_ms', label: terms.duration, kind: 'duration' },
    { key: 'cost_usd', label: terms.cost, kind: 'money' },
    { key: 'status', label: terms.status, kind: 'text' },
    { key: 'tokens', label: terms.tokens, kind: 'count' },
    { key: 'domain', label: terms.domain, kind: 'text' },
  ],
  rows: (details ?? []).map((session) => {
    const { inputTokens, outputTokens, success } = session;
    return [
      session.sessionId,
      session.model,
      session.endTime ?? session.createdAt,
      session.durationMs,
      isUnpricedSession(session) ? null : session.cost,
      success === null ? null : success ? words.completed : words.failed,
      inputTokens === null || outputTokens === null ? null : inputTokens + outputTokens,
      session.domain,
    ];
  }),
});
