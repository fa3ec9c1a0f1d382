const DECIMAL = /^\d+\.\d+$/;

/** Every figure nothing and every list empty: what some servers answer, with 200, when their database is down. */
export const zeros = (value: unknown): unknown => {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return DECIMAL.test(value) ? '0' : value;
  if (Array.isArray(value)) return [];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, zeros(entry)]));
};
