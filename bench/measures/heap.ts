import { pageNames, type PageName } from '../contestants/contestant.js';
import type { Lab, LabPage } from '../lab.js';
import type { Measure, Trial } from './measure.js';

const [few, many] = [168, 8760];
const polls = 200;
/** ms from one poll to the next where a ticker is on the page. */
const interval = 10_000;

/**
 * V8 without compiled machine code: it is made of what is called often and thrown away when it is not, for minutes on
 * end, and is nothing that a page keeps.
 */
const interpreted = '--js-flags=--no-opt --no-maglev --no-sparkplug';

const open = async (lab: Lab, path: string, hours: number): Promise<LabPage> => {
  lab.server.hours = hours;
  const page = await lab.page('virtual');
  await page.goto('/empty');
  await page.holdTime();
  await page.goto(path);
  await page.advance(5000);
  return page;
};

const figures = ['heap', 'heap-point', 'heap-polls', 'nodes-polls'];
const trials: Trial[] = pageNames.map((contestant) => ({ contestant, figures }));

const take = async (lab: Lab, contestant: PageName, count: number): Promise<number[]> => {
  const { server } = lab;
  // A second later at every request, so that every answer differs from the one before.
  const start = server.now();
  server.now = () => start + server.asked.length * 1000;
  const empty = await open(lab, '/empty', few);
  const nothing = await empty.heap();
  await empty.close();

  const path = `/${contestant}/page`;
  const long = await open(lab, path, many);
  const year = await long.heap();
  await long.close();

  const page = await open(lab, path, few);
  const week = await page.heap();
  await page.advance(20 * interval);
  const warm = await page.heap();
  await page.advance(count * interval);
  const old = await page.heap();
  await page.close();

  return [
    week.bytes - nothing.bytes,
    (year.bytes - week.bytes) / (many - few),
    old.bytes - warm.bytes,
    old.nodes - warm.nodes,
  ];
};

export const heap: Measure = {
  name: 'heap',
  title: 'Heap',
  how: `JavaScript in use after a collection, typed arrays included, V8's compiled machine code left out. A page with the five widgets over an empty page, at ${few} hours; what ${many - few} hours more retain, each; what ${polls} polls of ${interval / 1000} s leave behind after 20 that do not count, in the page's own time.`,
  figures: [
    { id: 'heap', label: 'over an empty page', unit: 'bytes' },
    { id: 'heap-point', label: 'retained a point', unit: 'bytes' },
    { id: 'heap-polls', label: `growth in ${polls} polls`, unit: 'bytes' },
    { id: 'nodes-polls', label: `DOM nodes more after ${polls} polls`, unit: 'count' },
  ],
  run: (bench) =>
    bench.each({ rounds: 3, warmUp: 0, budget: 90, flags: [interpreted] }, trials, (lab, { contestant }) =>
      take(lab, contestant as PageName, bench.quick ? 20 : polls),
    ),
};
