const tenth = (px: number): number => Math.round(px * 10) / 10;

/** Point by point; from two points a pixel on, one vertical stroke a pixel that reaches the one before it. */
export const linePath = (value: Float64Array, width: number, y: (value: number) => number): string => {
  const last = value.length - 1;
  const step = width / Math.max(1, last);
  let path = '';
  if (value.length <= 2 * width) {
    for (let i = 0; i <= last; i++) path += `${i ? 'L' : 'M'}${tenth(i * step)},${tenth(y(value[i] ?? 0))}`;
    return path;
  }
  let i = 0;
  let before = value[0] ?? 0;
  for (let column = 0; column < width; column++) {
    let min = before;
    let max = before;
    for (const end = Math.min(last, Math.floor((column + 1) / step)); i <= end; i++) {
      before = value[i] ?? 0;
      if (before < min) min = before;
      if (before > max) max = before;
    }
    path += `M${column},${Math.round(y(max)) - 1}V${Math.round(y(min)) + 1}`;
  }
  return path;
};
