import type { Measure } from './measure.js';
import { atSizes, chartPage, chartTrials } from './sizes.js';

const warmUps = 10;
const most = 80;
/** ms */
const longest = 3000;

export const update: Measure = {
  name: 'update',
  title: 'Update: one more point',
  how: `A point a frame, up to ${most} of them or ${longest / 1000} s, after ${warmUps} that do not count. CPU is that of every thread of every browser process, an update’s share of it; the main thread’s CPU is the part that can make a page stutter.`,
  figures: [...atSizes('update', 'CPU of all threads', 'ms'), ...atSizes('update-main', 'main thread', 'ms')],
  run: (bench) =>
    bench.each(
      { rounds: 3, warmUp: 0, budget: 150 },
      chartTrials('update', 'update-main'),
      async (lab, trial) => {
        const page = await chartPage(lab, trial, warmUps + most);
        const run = (count: number, ms: number) =>
          page.page.evaluate((n, limit) => harness.update(n, limit), count, ms);
        await page.page.evaluate(() => harness.mount());
        await run(warmUps, longest / 3);
        const [cpu, main] = [await lab.cpu(), await page.mainThread()];
        const count = await run(most, longest);
        const [cpuAfter, mainAfter] = [await lab.cpu(), await page.mainThread()];
        await page.close();
        return [(cpuAfter - cpu) / count, (mainAfter.all - main.all) / count];
      },
    ),
};
