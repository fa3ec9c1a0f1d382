/** The part of d3-interpolate that a scale with a range of numbers calls. */
export const interpolateNumber = (a, b) => {
  a = +a;
  b = +b;
  return (t) => a * (1 - t) + b * t;
};

export const interpolateRound = (a, b) => {
  const interpolate = interpolateNumber(a, b);
  return (t) => Math.round(interpolate(t));
};

export const interpolate = interpolateNumber;
