import { isUnpriced } from '../money/unpriced.js';
import type { LiveSession, Telemetry } from './telemetry.js';
import { isNothing } from './trend.js';

/** What a period cost, in all, by model and by the hour. */
interface Costs extends Pick<Telemetry, 'modelUsage' | 'hourlyTrend'> {
  readonly cost: Pick<Telemetry['cost'], 'total'>;
}

/** Nothing that was used has a price: zeros are then sums without their parts. */
const isWithoutPrice = ({ cost, modelUsage }: Costs): boolean =>
  isNothing(cost.total) &&
  modelUsage.every(({ cost }) => isNothing(cost)) &&
  modelUsage.some(({ tokens }) => tokens);

/** Costs as far as they are known: where nothing has a price, neither the whole nor what is computed from it is. */
export const knownCosts = <T extends Costs>(answer: T): T =>
  isWithoutPrice(answer)
    ? {
        ...answer,
        cost: Object.fromEntries(Object.keys(answer.cost).map((name) => [name, null])),
        hourlyTrend: answer.hourlyTrend.map((bucket) =>
          isNothing(bucket.cost) ? { ...bucket, cost: null } : bucket,
        ),
      }
    : answer;

/** The same of the sessions that run now, each of which is of one model. */
export const knownLive = (answer: Costs & Pick<Telemetry, 'live'>): Telemetry['live'] => {
  const { live, modelUsage } = answer;
  const isUnknown = (session: LiveSession): boolean =>
    isNothing(session.cost) &&
    modelUsage.some(({ model, cost, tokens }) => model === session.model && isUnpriced(cost, tokens));
  const without = isWithoutPrice(answer) || live.sessionsData.some(isUnknown);
  return {
    ...live,
    currentCost:
      without && live.activeSessions !== 0 && isNothing(live.currentCost) ? null : live.currentCost,
    sessionsData: live.sessionsData.map((session) =>
      isUnknown(session) ? { ...session, cost: null } : session,
    ),
  };
};
