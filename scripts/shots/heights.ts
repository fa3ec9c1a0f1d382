import type { Box } from './stage.js';
import type { State } from './states.js';

/** The states of one tag at one width, in px. */
export interface Heights {
  readonly tag: string;
  readonly width: number;
  readonly boxes: readonly Pick<Box, 'state' | 'height'>[];
}

/** px; what is less is rounding. */
const tolerance = 0.5;

/** px by which the page would move when the state changes. */
export const jump = ({ boxes }: Heights): number => {
  const all = boxes.map(({ height }) => height);
  const apart = Math.max(...all) - Math.min(...all);
  return apart > tolerance ? apart : 0;
};

const columns = [18, 6] as const;

/** One line a tag and width, one column a state; a line that jumps says by how much. */
export const table = (rows: readonly Heights[], states: readonly State[]): string =>
  [
    ['tag'.padEnd(columns[0]), 'width'.padStart(columns[1]), ...states.map((state) => state.padStart(9))],
    ...rows.map((row) => [
      row.tag.padEnd(columns[0]),
      String(row.width).padStart(columns[1]),
      ...row.boxes.map(({ height }) => height.toFixed(1).padStart(9)),
      jump(row) > 0 ? `  jumps by ${jump(row).toFixed(1)} px` : '',
    ]),
  ]
    .map((cells) => cells.join(''))
    .join('\n');
