/** Money as whole numbers of 10^-30, worked out a second time: nothing here is shared with what is tested. */
const places = 30;
const unit = 10n ** BigInt(places);

export const exact = (amount: string): bigint => {
  const [whole = '0', fraction = ''] = amount.split('.');
  return BigInt(whole) * unit + BigInt(fraction.padEnd(places, '0'));
};

export const exactOrNull = (amount: string | null): bigint | null => (amount === null ? null : exact(amount));

export const sumOf = (amounts: readonly bigint[]): bigint =>
  amounts.reduce((all, amount) => all + amount, 0n);

/** amount / by, to 12 decimals, halves up. */
export const dividedBy = (amount: bigint, by: number): bigint => {
  const step = 10n ** 18n;
  const divisor = BigInt(by) * step;
  return ((2n * amount + divisor) / (2n * divisor)) * step;
};

/** What is read on screen in American English: cents from 1 dollar up, three significant digits below. */
export const dollars = (amount: string): string => {
  const value = exact(amount);
  if (value === 0n) return '$0.00';
  if (value < unit / 1_000_000n) return '< $0.000001';
  const digits =
    value < unit
      ? { minimumSignificantDigits: 3, maximumSignificantDigits: 3 }
      : { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  const style = { style: 'currency', currency: 'USD', ...digits } as const;
  return new Intl.NumberFormat('en-US', style).format(amount as unknown as number).replace(/\s/g, ' ');
};
