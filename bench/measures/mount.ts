import type { Measure } from './measure.js';
import { atSizes, chartPage, chartTrials } from './sizes.js';

export const mount: Measure = {
  name: 'mount',
  title: 'Mount → painted',
  how: 'The first chart of a page whose scripts have run, 800 × 320 px: from the call of mount to the frame that shows the line. CPU is that of every thread of every browser process.',
  figures: [...atSizes('mount', 'mount → painted', 'ms'), ...atSizes('mount-cpu', 'CPU', 'ms')],
  run: (bench) =>
    bench.each(
      { rounds: 5, warmUp: 1, budget: 170 },
      chartTrials('mount', 'mount-cpu'),
      async (lab, trial) => {
        const page = await chartPage(lab, trial);
        const before = await lab.cpu();
        const ms = await page.page.evaluate(() => harness.mount());
        const after = await lab.cpu();
        await page.close();
        return [ms, after - before];
      },
    ),
};
