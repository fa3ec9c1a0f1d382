import { written } from './intl.js';

/** `+26%`, `−0.4%`, `0%`: a change with its sign; one decimal below ten. `−100%` only where nothing is left. */
export const change = (percent: number, lang: string): string => {
  const told = percent > -100 ? Math.max(percent, -99.9) : percent;
  // As decimal digits, because a half that a float cannot hold would be rounded either way.
  return written((told / 100).toPrecision(12), lang, { style: 'percent', ...signed(told) });
};

/** `+2.1`, `+1.0`: a change of a percentage, told in points. */
export const points = (difference: number, lang: string): string => {
  const options = signed(difference);
  return written(difference, lang, { ...options, minimumFractionDigits: options.maximumFractionDigits });
};

const signed = (value: number) => ({
  signDisplay: 'exceptZero' as const,
  maximumFractionDigits: Math.abs(value) < 9.95 || (value <= -99.5 && value > -100) ? 1 : 0,
});
