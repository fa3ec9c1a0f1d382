import type { ChartData } from '../data.js';

/** What a chart of the bench can do. Each contestant with a chart has one in its chart.ts. */
export interface Chart {
  mount(container: HTMLElement, data: ChartData): void;
  /** The same series with a point more. */
  update(data: ChartData): void;
  /** null: nothing is drawn yet; another value whenever other data has been drawn. */
  picture(): unknown;
  /** The outermost element of the drawing: what is counted as the chart's DOM. */
  drawing(): Element | null;
  /** What the chart tells about the point under the mouse; null: nothing. */
  tooltip(): string | null;
  destroy(): void;
}

/** All that stand in a chart alone. */
export const charts = ['spendglass', 'recharts', 'uplot', 'chartjs', 'floor'] as const;

/** All that have a page with the five widgets, and where its chart is found: in the shadow root of `host`, if any. */
export const pages = {
  spendglass: { host: 'cost-trend-chart', chart: '.chart-line[d^=M]' },
  'seed-react': { host: null, chart: '.recharts-line-curve' },
  uplot: { host: null, chart: '.uplot canvas' },
  floor: { host: null, chart: '.line[d^=M]' },
} as const;

export type ChartName = (typeof charts)[number];
export type PageName = keyof typeof pages;
export type Contestant = ChartName | PageName;

export const ours = 'spendglass' satisfies Contestant;

export const pageNames = Object.keys(pages) as PageName[];

/** Names as the report writes them. */
export const titles: Readonly<Record<Contestant, string>> = {
  spendglass: 'Spendglass',
  'seed-react': 'seed-react',
  recharts: 'Recharts',
  uplot: 'uPlot',
  chartjs: 'Chart.js',
  floor: 'floor',
};
