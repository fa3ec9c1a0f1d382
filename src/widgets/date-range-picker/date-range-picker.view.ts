const usual: readonly number[] = [1, 7, 30, 90];

/** The numbers of days in a list such as `1 7 30`, whatever is no such number left out; the usual ones for an empty list. */
export const presetsOf = (list: string | undefined): readonly number[] => {
  const given = String(list ?? '')
    .split(/[\s,]+/)
    .map(Number)
    .filter((days) => Number.isInteger(days) && days >= 1 && days <= 365);
  return given.length > 0 ? [...new Set(given)] : usual;
};
