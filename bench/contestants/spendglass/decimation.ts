import { at, type Columns } from '../../../src/chart/columns.js';
import { linear } from '../../../src/chart/linear.js';
import { densePath } from '../../../src/chart/pixel-columns.js';
import { hour, hourly } from '../../data.js';

const rounds = 15;

const timed = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** What any pass over both columns costs at least. */
const bareLoop = ({ time, value }: Columns): number => {
  let [sum, low, high] = [0, Infinity, -Infinity];
  for (let i = 0; i < time.length; i++) {
    sum += at(time, i);
    const v = at(value, i);
    if (v < low) low = v;
    if (v > high) high = v;
  }
  return sum + low + high;
};

/** ms of the path of a line of `count` points on 700 px, over those of a bare loop; in turns, and the fastest of each, because a busy machine only adds. */
export const decimation = (count: number): number => {
  const columns = hourly(count, 0);
  const x = linear([0, (count - 1) * hour], [0, 700]);
  const y = linear([0, 6], [300, 0]);
  const run = { from: 0, to: count };
  const loops: number[] = [];
  const paths: number[] = [];
  for (let i = 0; i < rounds; i++) {
    loops.push(timed(() => bareLoop(columns)));
    paths.push(timed(() => densePath(columns, [run], x, y)));
  }
  return Math.min(...paths) / Math.min(...loops);
};
