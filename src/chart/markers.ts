import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolTimes,
  symbolTriangle,
} from 'd3-shape';

/** One shape a series, so that no chart is drawn in colour alone. */
const shapes = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolCross, symbolTimes];

/** Path of the marker of the series with this number (from 1), around 0,0. `area` in px²: a circle of 50 is 8 px wide. */
export const markerPath = (series: number, area: number): string =>
  symbol(shapes[(series - 1) % shapes.length], area)() ?? '';
