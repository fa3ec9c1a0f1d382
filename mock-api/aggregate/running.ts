import type { Instant } from '../../src/types/instant.js';
import type { Micros } from '../micros.js';
import type { Rows } from '../rows.js';
import { domainName } from './sums.js';

export interface RunningSession {
  readonly id: string;
  /** Whole seconds. */
  readonly uptime: number;
  readonly cost: Micros;
  readonly model: string;
}

/** A session's cost grows evenly until the moment at which its row is written and it stops running. */
export const runningSessions = (rows: Rows, domain: string | null, now: Instant): RunningSession[] =>
  rows
    .running()
    .filter((row) => domain === null || domainName(row) === domain)
    .sort((one, other) => one.start_time - other.start_time)
    .map((row) => {
      const elapsed = now - row.start_time;
      return {
        id: row.session_id,
        uptime: Math.floor(elapsed / 1000),
        cost: Math.floor(((row.cost ?? 0) * elapsed) / (row.end_time - row.start_time)),
        model: row.model,
      };
    });
