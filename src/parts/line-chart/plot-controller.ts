import type { LitElement, ReactiveController } from 'lit';
import { at, isKnown, noColumns } from '../../chart/columns.js';
import { nearest } from '../../chart/nearest.js';
import type { Instant } from '../../types/instant.js';
import type { ChartSpec } from './chart-spec.js';
import { Cursor } from './cursor.js';
import { listKeys } from './keys-list.js';
import { MeasuredPlot } from './measured-plot.js';
import { PageKeys } from './page-keys.js';
import { PlotInput } from './plot-input.js';
import type { ReadingLock } from './reading-lock.js';
import { drawScene, type PlotSize, type Scene } from './scene.js';
import { spokenOf } from './spoken.js';
import { followed, revealing, windowOf, zoomed, type IndexRange, type TimeWindow } from './time-window.js';

export interface PlotOptions {
  /** The key T asks for the table instead of the plot, or back. */
  readonly toggleTable: () => void;
  /** Held while somebody reads the plot. */
  readonly lock?: ReadingLock<unknown>;
  /** Somebody pinned the bucket at that index. */
  readonly select?: (index: number) => void;
  /** Somebody zoomed. */
  readonly zoom?: (window: TimeWindow) => void;
  /** Speaks of what happened while the focus is elsewhere. */
  readonly announce?: (text: string) => void;
}

const zoomStep = 2;
const nothingShown: IndexRange = { first: 0, last: -1 };

/** One plot: its size, its scene, its window, and the data cursor that pointer, touch and keyboard move. */
export class PlotController implements ReactiveController {
  readonly input = new PlotInput(this);
  readonly options: PlotOptions;
  readonly #host: LitElement;
  readonly #measured: MeasuredPlot;
  #scene: Scene | null = null;
  /** The scene that the cursor was last placed in: an update that changed nothing writes nothing. */
  #placed: Scene | null = null;
  #root: Element | null = null;
  #input: HTMLInputElement | null = null;
  #marks: Cursor | null = null;
  /** Kept as times, because a point that is appended, or dropped at the start, would move an index. */
  #cursor: Instant | null = null;
  #pinned: Instant | null = null;
  #window: TimeWindow = null;
  /** The line that the cursor speaks of. */
  #line = 0;
  /** Said with the place of the cursor until it moves. */
  #note = '';
  readonly #pageKeys = new PageKeys((event) => this.#onEscape(event));

  constructor(host: LitElement, options: PlotOptions) {
    this.#host = host;
    this.options = options;
    this.#measured = new MeasuredPlot(host);
    host.addController(this);
  }

  /** The scene of a chart at the plot's size; the same object while neither has changed. */
  scene(spec: ChartSpec): Scene {
    const drawn = this.#scene;
    const { size } = this.#measured;
    if (drawn?.spec !== spec) this.#window = followed(this.#window, this.#time, spec.series[0].columns.time);
    if (drawn?.spec === spec && drawn.size === size && drawn.window === this.#window) return drawn;
    return (this.#scene = drawScene(spec, size, this.#window));
  }

  get spec(): ChartSpec | undefined {
    return this.#scene?.spec;
  }

  /** The buckets that are shown. */
  get range(): IndexRange {
    return this.#scene?.range ?? nothingShown;
  }

  get size(): PlotSize {
    return this.#measured.size;
  }

  get pinned(): Instant | null {
    return this.#pinned;
  }

  get isFocused(): boolean {
    return this.#input?.matches(':focus') ?? false;
  }

  /** The bucket from which a key moves the cursor: without one that at which the input stands. */
  get index(): number {
    return this.#cursor === null ? Number(this.#input?.value) : nearest(this.#time, this.#cursor);
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot.querySelector('.chart');
    if (root === this.#root && this.#placed === this.#scene) return;
    if (root !== this.#root) this.#observe(root);
    this.#placed = this.#scene;
    this.#show();
    this.#speak();
  }

  hostDisconnected(): void {
    this.#pinned = null;
    this.input.onPointerCancel();
    this.leave();
  }

  /** The shown bucket nearest to a place, in px from the left edge of the plot. */
  indexAt(left: number): number {
    const { first, last } = this.range;
    const index = this.#scene ? nearest(this.#time, this.#scene.timeAt(left)) : -1;
    return Math.max(first, Math.min(index, last));
  }

  placeOf(instant: Instant): number {
    return this.#scene?.x(instant) ?? NaN;
  }

  focus(): void {
    this.#input?.focus({ preventScroll: true, focusVisible: false });
  }

  /** A pointer is there, in px; what is pinned stays. */
  pointAt(left: number): void {
    if (this.#pinned === null) this.moveTo(this.indexAt(left));
    else this.options.lock?.hold();
  }

  moveTo(index: number): void {
    const instant = at(this.#time, index);
    if (!isKnown(this.#time, index)) return;
    this.options.lock?.hold();
    if (instant === this.#cursor) return;
    this.#cursor = instant;
    const { first, last } = this.range;
    if (index < first || index > last) this.zoomTo(revealing(this.#time, this.range, index));
    else this.#note = '';
    this.#show();
    if (this.isFocused) this.#speak();
  }

  /** Pointer or focus left: what is pinned stays. */
  readonly leave = (): void => {
    this.#cursor = null;
    this.#show();
  };

  readonly onFocus = (): void => {
    if (this.#pinned === null) this.moveTo(this.index);
    this.#speak();
  };

  readonly onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (!relatedTarget || relatedTarget !== this.#keysList) this.leave();
  };

  togglePin(index: number): void {
    const instant = at(this.#time, index);
    if (!this.spec || !isKnown(this.#time, index)) return;
    this.options.lock?.hold();
    const isPin = instant !== this.#pinned;
    this.#pinned = isPin ? instant : null;
    // What is pinned shows the tooltip: the cursor would be one more thing to clear.
    this.#cursor = isPin ? null : instant;
    this.#show();
    this.#note = isPin ? this.spec.text.words.pinned : this.spec.text.words.notPinned;
    this.#speak();
    if (isPin) this.options.select?.(index);
  }

  readonly zoomIn = (): void => this.zoomBy(1 / zoomStep);

  readonly zoomOut = (): void => this.zoomBy(zoomStep);

  readonly showWhole = (event?: UIEvent): void => {
    this.zoomTo({ first: 0, last: this.#time.length - 1 });
    // The button goes with what it undid, and would take the focus along.
    if (event?.detail === 0) this.focus();
  };

  /** Around a bucket that is shown, else around the middle. */
  zoomBy(factor: number, around = this.index): void {
    const { first, last } = this.range;
    const middle = around < first || around > last ? (first + last) / 2 : around;
    this.zoomTo(zoomed(this.#time, this.range, factor, middle));
  }

  zoomTo(range: IndexRange): void {
    const window = windowOf(this.#time, range);
    if (window?.from === this.#window?.from && window?.to === this.#window?.to) return;
    this.#window = window;
    this.#host.requestUpdate();
    this.options.zoom?.(window);
    if (!this.spec) return;
    const { text } = this.spec;
    this.#say(
      window ? text.words.showing(text.range(range.first, range.last, 'date-time')) : text.words.whole,
    );
  }

  /** Shows the answers that wait. */
  readonly update = ({ detail }: UIEvent): void => {
    if (detail === 0) this.focus();
    this.options.lock?.release();
  };

  /** The next line, or the one before; false: there is but one. */
  speakOfLine(step: 1 | -1): boolean {
    const lines = this.spec?.series.length ?? 1;
    if (lines === 1) return false;
    this.#line = (this.#line + step + lines) % lines;
    this.#speak();
    return true;
  }

  listKeys(): void {
    if (!this.#root || !this.spec) return;
    const { text, series } = this.spec;
    listKeys(this.#root, text.words, series.length > 1, () => this.focus());
  }

  /** Takes away the tooltip, else the pin, else the window; false: there is none of them. */
  clear(): boolean {
    if (this.#cursor !== null) this.leave();
    else if (this.#pinned !== null) {
      this.#pinned = null;
      this.#show();
    } else if (this.#window) this.showWhole();
    else return false;
    return true;
  }

  get #time(): Float64Array {
    return (this.#scene?.spec.series[0].columns ?? noColumns).time;
  }

  get #keysList(): HTMLElement | null {
    return this.#root?.querySelector<HTMLElement>('.chart-list') ?? null;
  }

  /** The bucket that the tooltip tells of; −1: none. */
  get #told(): number {
    const instant = this.#cursor ?? this.#pinned;
    return instant === null ? -1 : nearest(this.#time, instant);
  }

  #show(): void {
    const index = this.#told;
    this.#root?.classList.toggle('chart-pinned', this.#cursor === null && this.#pinned !== null);
    if (this.#scene) this.#marks?.show(this.#scene, index);
    // Only input holds the lock: a plot that is drawn again was let go.
    if (index < 0) this.options.lock?.release();
    this.#pageKeys.listen(this.#root !== null && index >= 0);
  }

  /** Whoever points at the plot, or has the focus nowhere else, can dismiss its tooltip without going there. */
  #onEscape(event: KeyboardEvent): void {
    const isNear = this.#root?.matches(':hover') ?? false;
    const isElsewhere = document.activeElement !== document.body && !this.#host.matches(':focus-within');
    if (event.key !== 'Escape' || (isElsewhere && !isNear) || this.#keysList?.matches(':focus')) return;
    if (!this.input.escape()) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Lets the input stand where the cursor does, at the last bucket without one, and say so. */
  #speak(): void {
    const index = this.#told < 0 ? this.#time.length - 1 : this.#told;
    if (!this.#input || !this.spec || index < 0) return;
    this.#input.value = String(index);
    this.#input.ariaValueText = [spokenOf(this.spec, index, this.#line), this.#note]
      .filter(Boolean)
      .join(', ');
  }

  #say(text: string): void {
    if (!this.isFocused) this.options.announce?.(text);
    else {
      this.#note = text;
      this.#speak();
    }
  }

  #observe(root: Element | null): void {
    this.#marks?.hide();
    if (!root) this.#cursor = null;
    this.#root = root;
    this.#input = root?.querySelector('input') ?? null;
    const plot = root?.querySelector('.chart-plot');
    const box = root?.querySelector<HTMLElement>('.chart-tip');
    this.#marks = root && plot && box ? new Cursor(root, plot, box) : null;
    this.#measured.observe(plot ?? null);
  }
}
