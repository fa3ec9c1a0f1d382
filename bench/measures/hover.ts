import type { Page } from 'puppeteer-core';
import type { Measure } from './measure.js';
import { atSizes, chartPage, chartTrials } from './sizes.js';

const moves = 60;

/** Across the middle of the chart with the browser's own mouse, from one share of its width to another. */
export const sweep = async (page: Page, count: number): Promise<void> => {
  const box = await (await page.$('#chart'))?.boundingBox();
  if (!box) throw new Error('The page has no chart.');
  for (let i = 0; i < count; i++) {
    const share = 0.2 + (0.6 * i) / count;
    await page.mouse.move(box.x + share * box.width, box.y + box.height * 0.4);
  }
};

export const hover: Measure = {
  name: 'hover',
  title: 'Hover',
  how: `The browser's own mouse, ${moves} moves across the chart after 10 that do not count; a chart that then shows no tooltip has failed.`,
  figures: [...atSizes('hover', 'script a move', 'ms'), ...atSizes('hover-main', 'main thread a move', 'ms')],
  run: (bench) =>
    bench.each(
      { rounds: 3, warmUp: 0, budget: 90 },
      chartTrials('hover', 'hover-main'),
      async (lab, trial) => {
        const page = await chartPage(lab, trial);
        await page.page.evaluate(() => harness.mount());
        await sweep(page.page, 10);
        const before = await page.mainThread();
        await sweep(page.page, moves);
        const after = await page.mainThread();
        const tooltip = await page.page.evaluate(() => harness.tooltip());
        if (!tooltip) throw new Error('no tooltip');
        await page.close();
        return [(after.script - before.script) / moves, (after.all - before.all) / moves];
      },
    ),
};
