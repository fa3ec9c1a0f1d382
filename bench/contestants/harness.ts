import { growing, hour, moment, type ChartData } from '../data.js';
import type { Chart } from './contestant.js';

/** ms after which a chart that draws nothing has failed. */
const patience = 15_000;

/** A frame has been painted when the task after its animation callbacks runs. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });

const container = (): HTMLElement => {
  const element = document.getElementById('chart');
  if (!element) throw new Error('This page has no place for a chart.');
  return element;
};

let clock = moment;
Date.now = () => clock;

const lastHour = (data: ChartData): number =>
  data.kind === 'columns'
    ? (data.columns.time.at(-1) ?? moment)
    : Date.parse(data.answer.hourlyTrend.at(-1)?.hour ?? '');

/** What the bench calls inside the page of one chart. */
export class Harness {
  readonly #chart: Chart;
  #rows: readonly ChartData[] = [];
  #next = 0;

  constructor(chart: Chart) {
    this.#chart = chart;
  }

  /** Makes a series of `points` and `updates` longer ones, so that no measurement makes data. */
  prepare(points: number, updates: number): void {
    this.#rows = growing(points, updates + 1);
    this.#next = 0;
  }

  /** ms from the call of mount to the frame that shows the line. */
  async mount(): Promise<number> {
    // Not always at the start of a frame, as a page's own call would not be.
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 17));
    const start = performance.now();
    this.#chart.mount(container(), this.#take());
    await this.#untilDrawn(null);
    return performance.now() - start;
  }

  /** Appends a point a frame until `count` are drawn or `ms` are over; how many were. */
  async update(count: number, ms: number): Promise<number> {
    const end = performance.now() + ms;
    let done = 0;
    while (done < count && (done === 0 || performance.now() < end)) {
      const before = this.#chart.picture();
      this.#chart.update(this.#take());
      await this.#untilDrawn(before);
      done++;
    }
    return done;
  }

  /** Elements of the drawing, characters of its paths, and px of its width. */
  drawing(): { nodes: number; characters: number; width: number } {
    const root = this.#chart.drawing();
    if (!root) throw new Error('Nothing is drawn.');
    const paths = [...root.querySelectorAll('path')];
    return {
      nodes: 1 + root.querySelectorAll('*').length,
      characters: paths.reduce((sum, path) => sum + (path.getAttribute('d')?.length ?? 0), 0),
      width: root.getBoundingClientRect().width,
    };
  }

  tooltip(): string | null {
    return this.#chart.tooltip();
  }

  #take(): ChartData {
    const data = this.#rows[this.#next++];
    if (!data) throw new Error('More updates than were prepared.');
    // The newest hour is the running one, so that no contestant has time to fill up.
    clock = lastHour(data) + hour / 2;
    return data;
  }

  async #untilDrawn(before: unknown): Promise<void> {
    const end = performance.now() + patience;
    do {
      await painted();
      if (performance.now() > end) throw new Error(`nothing drawn within ${patience / 1000} s`);
    } while (this.#chart.picture() === before || this.#chart.picture() === null);
  }
}

/** For a contestant's bundle: `expose(uplotChart())`. */
export const expose = (chart: Chart): void => {
  Object.assign(globalThis, { harness: new Harness(chart) });
};
