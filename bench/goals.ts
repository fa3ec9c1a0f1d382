import type { Contestant } from './contestants/contestant.js';
import { sizes } from './measures/sizes.js';

/** What ours may cost: so much, or so many times what a peer costs in the same run. */
export interface Goal {
  readonly figure: string;
  readonly atMost: number;
  /** Left out: `atMost` is absolute. */
  readonly of?: Contestant;
  /** What must hold, where a goal is further than that. */
  readonly gate?: number;
}

const absolute = (figure: string, atMost: number, gate?: number): Goal =>
  gate === undefined ? { figure, atMost } : { figure, atMost, gate };

const times = (figure: string, atMost: number, of: Contestant): Goal => ({ figure, atMost, of });

const kB = 1000;

export const goals: readonly Goal[] = [
  absolute('five-widgets brotli', 24 * kB, 32 * kB),
  absolute('everything brotli', 48 * kB, 60 * kB),
  absolute('live-cost-ticker brotli', 12 * kB, 16 * kB),
  absolute('first requests', 1),
  absolute('requests', 6),
  absolute('other-requests', 3),
  absolute('hidden-requests', 0),
  times('first chart', 0.35, 'seed-react'),
  times('first chart', 1.3, 'floor'),
  times('mount 168', 0.8, 'uplot'),
  times('mount 168', 1 / 5, 'recharts'),
  times('mount 8760', 0.8, 'uplot'),
  times('mount 8760', 1 / 15, 'recharts'),
  times('update 168', 2, 'uplot'),
  times('update 2160', 0.65, 'uplot'),
  times('update 8760', 0.65, 'uplot'),
  times('update 168', 1 / 5, 'recharts'),
  times('update 2160', 1 / 22, 'recharts'),
  times('update 8760', 1 / 100, 'recharts'),
  times('update-main 100000', 0.25, 'uplot'),
  ...sizes.map((n) => times(`hover ${n}`, 1, 'uplot')),
  times('idle', 1.3, 'floor'),
  times('hidden', 1.3, 'floor'),
  absolute('heap', 600 * kB),
  absolute('heap-point', 32),
  times('heap-polls', 1, 'uplot'),
  absolute('nodes-polls', 0),
  ...sizes.map((n) => absolute(`characters ${n}`, 20)),
  ...sizes.map((n) => absolute(`nodes ${n}`, 30)),
  absolute('unchanged-written', 0),
  absolute('unchanged-parsed', 0),
  absolute('decimation', 2),
  absolute('hover-flat', 1.3),
  absolute('read', 1),
  // No task of 50 ms.
  absolute('read-hostile', 50),
  absolute('read-endless', 100),
];
