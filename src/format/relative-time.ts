import { age } from './age.js';
import { relativeFormat } from './intl.js';

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/** `now`, `20 sec. ago`, `5 min. ago`, `1 day ago`: in the steps of an age. @param ms how long ago; the future is now */
export const relativeTime = (ms: number, lang: string): string => {
  const old = age(ms);
  if (old.kind === 'now') return relativeFormat(lang, { numeric: 'auto' }).format(0, 'second');
  const [unit, length] = units.find(([, length]) => old.ms >= length) ?? units[3];
  return relativeFormat(lang, { style: 'short' }).format(-Math.floor(old.ms / length), unit);
};
