import type { Measure } from './measure.js';
import { atSizes, chartPage, chartTrials } from './sizes.js';

export const drawing: Measure = {
  name: 'drawing',
  title: 'Nodes and paths',
  how: 'Elements of the drawing, and characters of all its paths for each pixel of its width. A canvas has neither.',
  figures: [
    ...atSizes('nodes', 'elements', 'count'),
    ...atSizes('characters', 'path characters a pixel', 'characters'),
  ],
  run: (bench) =>
    bench.each(
      { rounds: 1, warmUp: 0, budget: 30 },
      chartTrials('nodes', 'characters'),
      async (lab, trial) => {
        const page = await chartPage(lab, trial);
        await page.page.evaluate(() => harness.mount());
        const { nodes, characters, width } = await page.page.evaluate(() => harness.drawing());
        await page.close();
        return [nodes, characters / width];
      },
    ),
};
