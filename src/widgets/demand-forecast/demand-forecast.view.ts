import type { MissingProducts } from '../../contracts/missing-products.js';
import { maskPersonal } from '../../format/personal.js';
import type { Cell, Table } from '../../types/table.js';
import type { DemandForecastWords } from './demand-forecast.words.js';
import { forecast, windows, type Demand, type Forecast, type Window } from './forecast.js';

export interface Product {
  readonly name: string;
  readonly demand: Demand;
  readonly forecast: Forecast;
}

export type Answers = Readonly<Record<Window, MissingProducts | null>>;

const keyOf = (name: string): string => name.trim();

/** Every product that any window names, the one that will be asked for most first. */
export const productsOf = (answers: Answers, showPersonalData: boolean): readonly Product[] => {
  const counts = windows.map((window) => [window, countsOf(answers[window])] as const);
  const names = new Map<string, string>();
  for (const window of windows)
    for (const { name } of answers[window]?.missingProducts ?? [])
      if (!names.has(keyOf(name))) names.set(keyOf(name), name);
  return [...names]
    .map(([key, name]) => {
      const demand = Object.fromEntries(counts.map(([window, of]) => [window, of(key)])) as Record<
        Window,
        number | null
      >;
      return { name: showPersonalData ? name : maskPersonal(name), demand, forecast: forecast(demand) };
    })
    .sort((a, b) => expectedOf(b) - expectedOf(a) || (b.demand[30] ?? 0) - (a.demand[30] ?? 0));
};

const expectedOf = ({ forecast }: Product): number => (forecast.kind === 'range' ? forecast.expected : -1);

/**
 * A server cuts its lists: what is not in one is nothing only where the list is as long as the server says it is. A name
 * that comes again is the same product, by the higher count.
 */
const countsOf = (answer: MissingProducts | null): ((key: string) => number | null) => {
  if (!answer) return () => null;
  const ascending = [...answer.missingProducts].sort((a, b) => (a.count ?? -1) - (b.count ?? -1));
  const byName = new Map(ascending.map(({ name, count }) => [keyOf(name), count]));
  const whole = byName.size === answer.statistics.totalMissingProducts;
  return (key) => byName.get(key) ?? (whole && !byName.has(key) ? 0 : null);
};

/** Columns of the table; the screen shows the range in one of them. */
export const forecastTable = (products: readonly Product[], words: DemandForecastWords): Table => ({
  name: 'demand-forecast',
  caption: words.heading,
  columns: [
    { key: 'name', label: words.product, kind: 'text' },
    { key: 'count_7_days', label: words.lastDays(7), kind: 'count' },
    { key: 'count_30_days', label: words.lastDays(30), kind: 'count' },
    { key: 'forecast_7_days', label: words.nextWeek, kind: 'number' },
    { key: 'trend', label: words.trend, kind: 'text' },
    { key: 'forecast_low', label: words.low, kind: 'count' },
    { key: 'forecast_high', label: words.high, kind: 'count' },
    { key: 'count_90_days', label: words.lastDays(90), kind: 'count' },
  ],
  rows: products.map(({ name, demand, forecast }): Cell[] => [
    name,
    demand[7],
    demand[30],
    ...(forecast.kind === 'range'
      ? [forecast.expected, words.trends[forecast.trend], forecast.low, forecast.high]
      : [null, words.tooFew, null, null]),
    demand[90],
  ]),
});

/** How many of the columns are on screen. */
const onScreen = 5;

/** The first columns; the range of a row stands in its last ones. */
export const shownTable = ({ columns, rows, ...table }: Table): Table => ({
  ...table,
  columns: columns.slice(0, onScreen),
  rows,
});

/** `4–9`; null where nothing is forecast. */
export const rangeOf = (row: readonly Cell[], text: (n: number) => string): string | null => {
  const [low, high] = [row[5], row[6]];
  return typeof low === 'number' && typeof high === 'number' ? `${text(low)}–${text(high)}` : null;
};
