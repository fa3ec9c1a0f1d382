interface LayoutShift extends PerformanceEntry {
  readonly sources: readonly { readonly previousRect: DOMRect; readonly currentRect: DOMRect }[];
}

const describeRect = ({ x, y, width, height }: DOMRect): string => `${width} × ${height} at ${x}, ${y}`;

/** The first that moved; what follows it moved with it. */
const describeShift = ({ sources: [first] }: LayoutShift): string =>
  first
    ? `${describeRect(first.previousRect)} → ${describeRect(first.currentRect)}`
    : 'something that is gone';

/** What the browser itself sees move: nothing, where it does not look. */
export class LayoutShifts {
  readonly #seen: PerformanceEntry[] = [];
  readonly #observer = new PerformanceObserver((list) => this.#seen.push(...list.getEntries()));

  start(): void {
    this.#observer.observe({ type: 'layout-shift' });
  }

  /** What moved since the last time, one line each. */
  take(): readonly string[] {
    const all = [...this.#seen.splice(0), ...this.#observer.takeRecords()];
    return all.map((entry) => describeShift(entry as LayoutShift));
  }

  stop(): void {
    this.#observer.disconnect();
  }
}
