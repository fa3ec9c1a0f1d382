import type { ChatTelemetry } from '../../contracts/chat-telemetry.js';
import type { LiveSession, Telemetry } from '../../contracts/telemetry.js';
import type { Measure } from '../../parts/measures.js';
import type { TermsWords } from '../../parts/terms.words.js';
import { isUnpricedSession, unpricedModels } from '../../parts/unpriced.js';
import type { SessionDetailsWords } from './session-details.words.js';

/** A session that ended. No cost though tokens were used is no price: it is unknown, not nothing. */
export const finishedMeasures = (
  session: ChatTelemetry,
  words: SessionDetailsWords,
  terms: TermsWords,
): Measure[] => {
  const { success, cost, inputTokens, outputTokens } = session;
  const noPrice = isUnpricedSession(session);
  return [
    {
      key: 'success',
      label: terms.status,
      kind: 'text',
      value: success === null ? null : success ? words.completed : words.failed,
    },
    {
      key: 'cost_usd',
      label: terms.cost,
      kind: 'money',
      value: noPrice ? null : cost,
      why: noPrice ? terms.unpriced : undefined,
    },
    { key: 'duration_ms', label: terms.duration, kind: 'duration', value: session.durationMs },
    { key: 'model', label: terms.model, kind: 'text', value: session.model },
    { key: 'domain', label: terms.domain, kind: 'text', value: session.domain },
    { key: 'start_time', label: words.started, kind: 'instant', value: session.startTime },
    { key: 'end_time', label: words.ended, kind: 'instant', value: session.endTime },
    { key: 'input_tokens', label: words.tokensIn, kind: 'count', value: inputTokens },
    { key: 'output_tokens', label: words.tokensOut, kind: 'count', value: outputTokens },
    { key: 'search_count', label: words.searches, kind: 'count', value: session.searchCount },
    { key: 'total_results', label: words.results, kind: 'count', value: session.totalResults },
    { key: 'iterations', label: words.iterations, kind: 'count', value: session.iterations },
  ];
};

/** What is known of a session while it runs. */
export const runningMeasures = (
  { model, uptime, cost }: LiveSession,
  usage: Telemetry,
  words: SessionDetailsWords,
  terms: TermsWords,
): Measure[] => [
  { key: 'success', label: terms.status, kind: 'text', value: words.running, below: words.detailsLater },
  {
    key: 'cost',
    label: words.soFar,
    kind: 'money',
    value: cost,
    why: unpricedModels(usage).some((name) => name === model) ? terms.unpriced : undefined,
  },
  { key: 'uptime', label: words.age, kind: 'duration', value: uptime === null ? null : uptime * 1000 },
  { key: 'model', label: terms.model, kind: 'text', value: model },
];
