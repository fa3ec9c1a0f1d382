import type { Feed } from '../../data/feed.js';
import type { Problem } from '../../data/problem.js';
import { hasData } from '../../data/reading.js';
import type { Endpoint } from '../../data/sources.js';
import type { Instant } from '../../types/instant.js';
import { endpoints, isReachable, type Probed } from './probe.js';

/** How it stands with an endpoint; `reachable`: it refused the question, but somebody is there. */
export type EndpointState = 'answers' | 'old' | 'reachable' | 'fails' | 'waiting' | 'not-asked';

export interface EndpointRow {
  readonly endpoint: Endpoint;
  readonly state: EndpointState;
  /** Why it does not answer; null: it does, or nobody asked. */
  readonly problem: Problem | null;
  /** When the newest answer came; null: there is none. */
  readonly answeredAt: Instant | null;
  /** ms of the last test; null: there was none. */
  readonly took: number | null;
  /** Places where an answer is not as the contract says; null: there was none to look at. */
  readonly deviations: number | null;
}

export interface Overall {
  /** `unknown`: nothing has been asked yet, or is still on its way. */
  readonly api: 'answers' | 'partly' | 'fails' | 'unknown';
  readonly answering: number;
  readonly asked: number;
  readonly deviations: number;
}

type Shown = Pick<Feed<unknown>, 'reading'> & {
  readonly source: { readonly request: { readonly endpoint: Endpoint } };
};

const worst: readonly EndpointState[] = ['fails', 'old', 'reachable', 'waiting', 'answers', 'not-asked'];

/** Every endpoint of the contract: by the feeds that run anyway, and by a test where there was one. */
export const endpointRows = (feeds: readonly Shown[], probed: readonly Probed[]): readonly EndpointRow[] =>
  endpoints.map((endpoint) => {
    const own = feeds
      .filter(({ source }) => source.request.endpoint === endpoint)
      .map(({ reading }) => ofReading(reading));
    const test = probed.find((each) => each.endpoint === endpoint);
    const rows = own.length > 0 ? own : [test ? ofProbe(test) : nothing];
    const row = rows.reduce((a, b) => (worst.indexOf(b.state) < worst.indexOf(a.state) ? b : a));
    const deviations = [...rows, ...(test ? [ofProbe(test)] : [])].flatMap((each) => each.deviations ?? []);
    return {
      ...row,
      endpoint,
      answeredAt: rows.reduce<Instant | null>(
        (newest, each) => Math.max(newest ?? 0, each.answeredAt ?? 0) || null,
        null,
      ),
      took: test?.took ?? null,
      deviations: deviations.length > 0 ? Math.max(...deviations) : null,
    };
  });

type Standing = Omit<EndpointRow, 'endpoint' | 'took'>;

const nothing: Standing = { state: 'not-asked', problem: null, answeredAt: null, deviations: null };

const ofReading = (reading: Shown['reading']): Standing => {
  const deviations = hasData(reading) ? reading.issues.length : null;
  const answeredAt = hasData(reading) ? (reading.stamp?.at ?? null) : null;
  switch (reading.phase) {
    case 'idle':
      return nothing;
    case 'loading':
      return { ...nothing, state: 'waiting' };
    case 'fresh':
      return { state: 'answers', problem: null, answeredAt, deviations };
    case 'stale':
      return { state: 'old', problem: reading.problem, answeredAt, deviations };
    case 'failed':
      return {
        ...nothing,
        state: isReachable(reading.problem) ? 'reachable' : 'fails',
        problem: reading.problem,
      };
    default:
      return reading satisfies never;
  }
};

const ofProbe = ({ problem, deviations }: Probed): Standing => ({
  state: problem === null ? 'answers' : isReachable(problem) ? 'reachable' : 'fails',
  problem,
  answeredAt: null,
  deviations,
});

export const overall = (rows: readonly EndpointRow[]): Overall => {
  const known = rows.filter(({ state }) => state !== 'not-asked' && state !== 'waiting');
  const answering = known.filter(({ state }) => state === 'answers' || state === 'reachable').length;
  return {
    api:
      known.length === 0
        ? 'unknown'
        : answering === known.length
          ? 'answers'
          : answering > 0
            ? 'partly'
            : 'fails',
    answering,
    asked: known.length,
    deviations: rows.reduce((all, { deviations }) => all + (deviations ?? 0), 0),
  };
};
