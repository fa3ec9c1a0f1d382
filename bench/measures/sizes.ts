import { charts } from '../contestants/contestant.js';
import type { Lab, LabPage } from '../lab.js';
import type { Figure, Unit } from '../results.js';
import type { Trial } from './measure.js';

/** A week, a quarter and a year of hours; and more than any reader takes. */
export const sizes = [168, 2160, 8760, 100_000] as const;

export const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ' ');

/** One figure a size: `mount 168`. */
export const atSizes = (id: string, label: string, unit: Unit): Figure[] =>
  sizes.map((n) => ({ id: `${id} ${n}`, label: `${label}, N = ${grouped(n)}`, unit }));

/** Every chart at every size. */
export const chartTrials = (...ids: readonly string[]): Trial[] =>
  sizes.flatMap((points) =>
    charts.map((contestant) => ({ contestant, points, figures: ids.map((id) => `${id} ${points}`) })),
  );

/** A page with one chart, not yet mounted, that has its data ready. */
export const chartPage = async (
  lab: Lab,
  { contestant, points = 0 }: Trial,
  updates = 0,
): Promise<LabPage> => {
  const page = await lab.page();
  await page.goto(`/${contestant}/chart`);
  await page.page.evaluate((n, more) => harness.prepare(n, more), points, updates);
  return page;
};
