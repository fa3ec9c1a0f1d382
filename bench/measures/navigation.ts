import { pageNames, pages, type PageName } from '../contestants/contestant.js';
import type { Measure, Trial } from './measure.js';

/** Resolves in the page, in the first task after a frame with a chart; ms since the navigation began. */
const firstChart = (host: string | null, chart: string): Promise<number> =>
  new Promise((resolve) => {
    const look = (): void => {
      const root = host ? document.querySelector(host)?.shadowRoot : document;
      if (root?.querySelector(chart)) setTimeout(() => resolve(performance.now()));
      else requestAnimationFrame(look);
    };
    look();
  });

const trials: Trial[] = pageNames.map((contestant) => ({
  contestant,
  figures: ['first chart', 'first requests'],
}));

export const navigation: Measure = {
  name: 'navigation',
  title: 'Navigation → first chart',
  how: 'A page with the five widgets in a fresh process, served from this machine without a cache; until the frame that shows the line. Requests for telemetry are counted until then and half a second on.',
  figures: [
    { id: 'first chart', label: 'navigation → first chart', unit: 'ms' },
    { id: 'first requests', label: 'telemetry requests at first', unit: 'count' },
  ],
  run: (bench) =>
    bench.each({ rounds: 9, warmUp: 1, budget: 80 }, trials, async (lab, { contestant }) => {
      const page = await lab.page();
      const { host, chart } = pages[contestant as PageName];
      lab.server.asked.length = 0;
      await page.goto(`/${contestant}/page`);
      const ms = await page.page.evaluate(firstChart, host, chart);
      await new Promise((resolve) => setTimeout(resolve, 500));
      await page.close();
      return [ms, lab.server.asked.filter((path) => path.endsWith('/telemetry')).length];
    }),
};
