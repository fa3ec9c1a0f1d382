import type { Instant } from '../types/instant.js';
import type { Money } from '../types/money.js';
import { count, field, flag, id, instant, money, nullable, number, row, text } from './read.js';

/** One finished chat session. */
export interface ChatTelemetry {
  readonly sessionId: string;
  readonly model: string | null;
  readonly domain: string | null;
  readonly startTime: Instant | null;
  readonly endTime: Instant | null;
  readonly durationMs: number | null;
  readonly iterations: number | null;
  readonly searchCount: number | null;
  readonly totalResults: number | null;
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  readonly cost: Money | null;
  readonly success: boolean | null;
  /** The server's own words. */
  readonly error: string | null;
  readonly createdAt: Instant | null;
}

export const chatTelemetry = row(
  {
    sessionId: field(id, 'session_id'),
    model: nullable(text),
    domain: nullable(text),
    startTime: field(instant, 'start_time'),
    endTime: field(nullable(instant), 'end_time'),
    durationMs: field(nullable(number), 'duration_ms'),
    iterations: nullable(count),
    searchCount: field(nullable(count), 'search_count'),
    totalResults: field(nullable(count), 'total_results'),
    inputTokens: field(nullable(count), 'input_tokens'),
    outputTokens: field(nullable(count), 'output_tokens'),
    cost: field(nullable(money), 'cost_usd'),
    success: flag,
    error: nullable(text),
    createdAt: field(instant, 'created_at'),
  },
  'sessionId',
);
