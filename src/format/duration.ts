import { written } from './intl.js';

/** Each up to `limit` of its own. */
const units = [
  { symbol: 'ms', ms: 1, limit: 1000 },
  { symbol: 's', ms: 1000, limit: 60 },
  { symbol: 'min', ms: 60_000, limit: 60 },
  { symbol: 'h', ms: 3_600_000, limit: 24 },
];
const seconds = 1;
const days = { symbol: 'd', ms: 86_400_000 };

/** `850 ms`, `1.8 s`, `42 s`, `11 min`, `3 h`, `2 d`: symbols of the SI, which every language shares. */
export const duration = (ms: number, lang: string): string => {
  const fits = units.slice(ms > 0 ? 0 : seconds).find((unit) => rounded(ms / unit.ms) < unit.limit);
  const unit = fits ?? days;
  const amount = written(rounded(ms / unit.ms), lang, { maximumFractionDigits: 1 });
  return `${amount}\u00a0${unit.symbol}`;
};

/** One decimal says something below ten, nothing above. */
const rounded = (amount: number): number => Number(amount.toFixed(amount < 9.95 ? 1 : 0));
