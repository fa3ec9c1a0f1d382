import { ours } from '../contestants/contestant.js';
import { sweep } from './hover.js';
import type { Measure } from './measure.js';
import { chartPage } from './sizes.js';

const million = 1_000_000;
const moves = 60;

const trials = [
  {
    contestant: ours,
    figures: ['decimation', 'hover-flat', 'read', 'read-hostile', 'read-endless'],
  },
] as const;

/** What two rooms of the library cost by themselves, against a loop, against fewer points, and in ms. */
export const rooms: Measure = {
  name: 'rooms',
  title: 'A million points, and hostile answers',
  how: `Ours alone. The path of a million points on 700 px over a bare loop over the same two columns, in turns; the script of a move of the mouse across them over that across 168. The mock API's own answer of seven days, parsed and read; the slowest of five bodies of up to 1.9 MB that are made to be slow; a body of 200 MB until it is given up.`,
  figures: [
    { id: 'decimation', label: 'path of a million points, times a bare loop', unit: 'count' },
    { id: 'hover-flat', label: 'hover across a million points, times that across 168', unit: 'count' },
    { id: 'read', label: 'a typical answer parsed and read', unit: 'ms' },
    { id: 'read-hostile', label: 'a hostile answer parsed and read', unit: 'ms' },
    { id: 'read-endless', label: 'an endless answer given up', unit: 'ms' },
  ],
  run: (bench) =>
    bench.each({ rounds: 3, warmUp: 0, budget: 60 }, trials, async (lab) => {
      const hover = async (points: number): Promise<number> => {
        const page = await chartPage(lab, { contestant: ours, points, figures: [] });
        await page.page.evaluate(() => harness.mount());
        await sweep(page.page, 10);
        const before = await page.mainThread();
        await sweep(page.page, moves);
        const after = await page.mainThread();
        await page.close();
        return after.script - before.script;
      };
      const flat = (await hover(million)) / (await hover(168));
      const page = await chartPage(lab, { contestant: ours, points: 168, figures: [] });
      const ratio = await page.page.evaluate((points) => decimation(points), million);
      const read = await page.page.evaluate(() => readings());
      await page.close();
      return [ratio, flat, read.typical, read.hostile, read.endless];
    }),
};
