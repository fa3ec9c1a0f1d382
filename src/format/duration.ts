import { numberFormat } from './intl.js';

const units = [
  { symbol: 's', ms: 1000, limit: 60 },
  { symbol: 'min', ms: 60_000, limit: 60 },
  { symbol: 'h', ms: 3_600_000, limit: 24 },
] as const;
const milliseconds = { symbol: 'ms', ms: 1 };
const days = { symbol: 'd', ms: 86_400_000 };

/** `850 ms`, `1.8 s`, `42 s`, `11 min`, `3 h`, `2 d`: symbols of the SI, which every language shares. */
export const duration = (ms: number, lang: string): string => {
  const unit =
    ms > 0 && rounded(ms) < 1000
      ? milliseconds
      : (units.find((candidate) => rounded(ms / candidate.ms) < candidate.limit) ?? days);
  const amount = numberFormat(lang, { maximumFractionDigits: 1 }).format(rounded(ms / unit.ms));
  return `${amount}\u00a0${unit.symbol}`;
};

/** One decimal says something below ten, nothing above. */
const rounded = (amount: number): number => Number(amount.toFixed(amount < 9.95 ? 1 : 0));
