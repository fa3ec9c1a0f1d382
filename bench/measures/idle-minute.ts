import { pageNames, pages, type PageName } from '../contestants/contestant.js';
import { Lab } from '../lab.js';
import { firstLine, type Bench, type Measure } from './measure.js';

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Two minutes of one page in a browser of its own: one looked at, one behind another tab. */
const watch = async ({ results, quick }: Bench, contestant: PageName): Promise<void> => {
  const minute = quick ? 15_000 : 60_000;
  const lab = await Lab.open();
  try {
    const page = await lab.page();
    await page.goto(`/${contestant}/page`);
    const { host, chart } = pages[contestant];
    await page.page.waitForSelector(host ? `${host} >>> ${chart}` : chart);
    await sleep(4000);
    for (const [cpu, requests] of [
      ['idle', 'requests'],
      ['hidden', 'hidden-requests'],
    ] as const) {
      if (cpu === 'hidden') {
        await (await page.page.browserContext().newPage()).bringToFront();
        await sleep(4000);
      }
      lab.server.asked.length = 0;
      const before = await lab.cpu();
      await sleep(minute);
      const telemetry = lab.server.asked.filter((path) => path.endsWith('/telemetry')).length;
      const share = 60_000 / minute;
      results.record(cpu, contestant, ((await lab.cpu()) - before) * share);
      results.record(requests, contestant, telemetry * share);
      if (cpu === 'hidden') continue;
      const others = lab.server.asked.length - telemetry;
      results.record('other-requests', contestant, others * share);
    }
  } catch (problem) {
    for (const { id } of idleMinute.figures) results.fail(id, contestant, firstLine(problem));
  } finally {
    lab.close();
  }
};

export const idleMinute: Measure = {
  name: 'idle-minute',
  title: 'An idle minute',
  how: 'A page with the five widgets that nobody touches, first looked at, then behind another tab; every answer differs from the one before. Each page has a browser of its own and all wait at the same time. CPU is that of every thread of every process of that browser.',
  figures: [
    { id: 'idle', label: 'CPU of a minute', unit: 'ms' },
    { id: 'requests', label: 'telemetry requests a minute', unit: 'count' },
    { id: 'other-requests', label: 'other requests a minute', unit: 'count' },
    { id: 'hidden', label: 'CPU of a hidden minute', unit: 'ms' },
    { id: 'hidden-requests', label: 'telemetry requests of a hidden minute', unit: 'count' },
  ],
  async run(bench) {
    await Promise.all(pageNames.map((name) => watch(bench, name)));
  },
};
