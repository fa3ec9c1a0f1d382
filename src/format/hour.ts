import type { Instant } from '../types/instant.js';
import { instant } from './instant.js';

const hourMs = 3_600_000;

/** `10 AM–11 AM`, `10:00–11:00`: an hour of every day, in no zone. @param hour 0–23 */
export const hourOfDay = (hour: number, lang: string): string => {
  const clock = (at: Instant): string => instant(at, 'time', { lang, timeZone: 'UTC' });
  return `${clock(hour * hourMs)}–${clock((hour + 1) * hourMs)}`;
};
