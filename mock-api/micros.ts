/** Millionths of a US dollar, whole: what a NUMERIC(10,6) column counts, so that sums are exact. */
export type Micros = number;

const PER_DOLLAR = 1_000_000;

/** US dollars as the server writes them: six decimals. A fraction of a millionth is rounded, half upwards. */
export const usd = (micros: Micros): string => {
  const whole = Math.round(micros);
  const decimals = String(whole % PER_DOLLAR).padStart(6, '0');
  return `${Math.floor(whole / PER_DOLLAR)}.${decimals}`;
};

/** US dollars as a JSON number; its shortest decimal form is exact, for six decimals fit into a double. */
export const usdNumber = (micros: Micros): number => Math.round(micros) / PER_DOLLAR;

export const fromUsd = (dollars: number): Micros => Math.round(dollars * PER_DOLLAR);
