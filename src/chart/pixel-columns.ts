import { at, type Columns } from './columns.js';
import type { Project } from './linear.js';
import { tenth, type Run } from './path.js';

/** What a line reaches within each pixel column, as heights in px; a column that it does not enter is (∞, −∞). */
export interface PixelColumns {
  readonly min: Float64Array;
  readonly max: Float64Array;
}

/** From so many points a pixel on, a line is as well drawn column by column, and in less time. */
const pointsPerPixel = 2;

export const isDense = (points: number, width: number): boolean => points > pointsPerPixel * width;

/**
 * The line cut at the borders of the pixels. Two neighbouring columns share the height at which the line passes from
 * one to the other: without it a steep line would fall apart.
 */
export const pixelColumns = (
  { time, value }: Columns,
  runs: readonly Run[],
  x: Project,
  y: Project,
  width: number,
): PixelColumns => {
  const last = Math.ceil(width) - 1;
  const min = new Float64Array(last + 1).fill(Infinity);
  const max = new Float64Array(last + 1).fill(-Infinity);
  const reach = (column: number, height: number): void => {
    if (height < at(min, column)) min[column] = height;
    if (height > at(max, column)) max[column] = height;
  };
  for (const { from, to } of runs) {
    let left = NaN;
    let before = NaN;
    let border = Infinity;
    for (let i = from; i < to; i++) {
      const right = x(at(time, i));
      const height = y(at(value, i));
      // The right edge of the plot belongs to its last column.
      const column = Math.min(Math.floor(right), last);
      for (; border <= column; border++) {
        const passed = before + ((height - before) * (border - left)) / (right - left);
        reach(border - 1, passed);
        reach(border, passed);
      }
      reach(column, height);
      [left, before, border] = [right, height, column + 1];
    }
  }
  return { min, max };
};

/** An upright stroke through the middle of each pixel that the line enters. */
export const columnsPath = ({ min, max }: PixelColumns): string => {
  let path = '';
  for (let column = 0; column < min.length; column++)
    if (at(min, column) <= at(max, column))
      path += `M${column + 0.5},${tenth(at(min, column))}V${tenth(at(max, column))}`;
  return path;
};
