export type Project = (value: number) => number;

/** A straight line through two points; a domain without length goes to the middle of the range. */
export const linear = ([d0, d1]: readonly [number, number], [r0, r1]: readonly [number, number]): Project => {
  const slope = d1 === d0 ? 0 : (r1 - r0) / (d1 - d0);
  const base = d1 === d0 ? (r0 + r1) / 2 : r0;
  return (value) => base + (value - d0) * slope;
};
