import { random } from './random.js';

/** Hours since 1970-01-01T00:00Z: the unit in which the shop's past is made. */
export type Hour = number;

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

export const hourOf = (instant: number): Hour => Math.floor(instant / HOUR_MS);

/** Chats expected in each hour of a working day, UTC. Nobody writes between 23:00 and 06:00. */
const workingDay: readonly number[] = [
  0, 0, 0, 0, 0, 0, 0.8, 1.8, 3.4, 5, 5.6, 5.3, 3.9, 3.9, 4.8, 5, 4.8, 3.6, 2.8, 2.2, 1.7, 1.1, 0.6, 0,
];
const WEEKEND = 0.5;

/*
 * Two things happen once a week at a fixed time, so that every 7 days that somebody looks at hold each of them once:
 * the assistant is down on Tuesdays from 13:00 to 16:00, and a newsletter goes out on Wednesdays at 16:00 UTC.
 */
const OUTAGE = { weekday: 2, from: 13, to: 16 } as const;
const NEWSLETTER = { weekday: 3, hour: 16 } as const;

const at = (hour: Hour) => {
  const date = new Date(hour * HOUR_MS);
  return { weekday: date.getUTCDay(), hour: date.getUTCHours() };
};

export const isOutage = (hour: Hour): boolean => {
  const time = at(hour);
  return time.weekday === OUTAGE.weekday && time.hour >= OUTAGE.from && time.hour < OUTAGE.to;
};

/** In that hour the questions are long and go to the dearest model: the spike of the week. */
export const isNewsletter = (hour: Hour): boolean => {
  const time = at(hour);
  return time.weekday === NEWSLETTER.weekday && time.hour === NEWSLETTER.hour;
};

/** How many chats an hour expects, before chance. Weeks differ a little, the seed says how. */
export const expectedChats = (seed: number, hour: Hour): number => {
  if (isOutage(hour)) return 0;
  const time = at(hour);
  const week = Math.floor(hour / (7 * 24));
  const mood = 0.85 + 0.35 * random(seed, 'week', week).number();
  const weekend = time.weekday === 0 || time.weekday === 6 ? WEEKEND : 1;
  const rush = isNewsletter(hour) ? 1.5 : 1;
  return (workingDay[time.hour] ?? 0) * weekend * rush * mood;
};
