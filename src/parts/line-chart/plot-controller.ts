import { ResizeController } from '@lit-labs/observers/resize-controller.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { at, noColumns } from '../../chart/columns.js';
import { nearest } from '../../chart/nearest.js';
import type { Instant } from '../../types/instant.js';
import type { ChartSpec } from './chart-spec.js';
import { hideCursor, showCursor } from './cursor.js';
import { moveCursor } from './keys.js';
import { drawScene, type PlotSize, type Scene } from './scene.js';

export interface PlotOptions {
  /** The key T asks for the table instead of the plot, or back. */
  readonly toggleTable: () => void;
}

const unmeasured: PlotSize = { width: 0, height: 0, em: 12 };

/** One plot: its size, its scene and the data cursor that pointer, touch and keyboard move. */
export class PlotController implements ReactiveController {
  readonly #options: PlotOptions;
  readonly #resize: ResizeController<PlotSize>;
  #size = unmeasured;
  #spec: ChartSpec | null = null;
  #scene: Scene | null = null;
  /** The scene that the cursor was last placed in: an update that changed nothing writes nothing. */
  #placed: Scene | null = null;
  #root: Element | null = null;
  #plot: Element | null = null;
  /** Kept as a time, because a point that is appended, or dropped at the start, would move an index. */
  #cursor: Instant | null = null;

  constructor(host: ReactiveControllerHost & Element, options: PlotOptions) {
    this.#options = options;
    this.#resize = new ResizeController(host, {
      target: null,
      callback: (entries) => this.#measure(entries),
    });
    host.addController(this);
  }

  /** The scene of a chart at the plot's size; the same object while neither has changed. */
  scene(spec: ChartSpec): Scene {
    if (!this.#scene || this.#spec !== spec || this.#scene.size !== this.#size) {
      this.#spec = spec;
      this.#scene = drawScene(spec, this.#size);
    }
    return this.#scene;
  }

  /** For the `ref` of the chart's outermost element. */
  readonly attach = (root: Element | undefined): void => {
    if (this.#plot) this.#resize.unobserve(this.#plot);
    const plot = root?.querySelector('.chart-plot') ?? null;
    this.#root = root ?? null;
    this.#plot = plot;
    this.#placed = null;
    // Observing asks the host to update, which it must not be asked while it renders.
    queueMicrotask(() => {
      if (plot && plot === this.#plot) this.#resize.observe(plot);
    });
  };

  hostUpdated(): void {
    if (this.#placed === this.#scene) return;
    this.#placed = this.#scene;
    this.#showCursor();
    this.#speak();
  }

  hostDisconnected(): void {
    this.#clear();
  }

  // offsetX is relative to the plot, because nothing inside it takes pointer events.
  readonly onPointer = (event: PointerEvent): void => {
    if (!this.#scene || this.#size.width === 0) return;
    this.#moveTo(nearest(this.#time, this.#scene.timeAt(event.offsetX)));
    // A finger leaves the plot when it is lifted; the focus keeps what it showed until somebody taps elsewhere.
    if (event.type === 'pointerdown' && event.pointerType !== 'mouse')
      this.#input?.focus({ preventScroll: true });
  };

  readonly onPointerLeave = (): void => {
    if (!this.#focused) this.#clear();
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    if (!this.#spec || event.altKey || event.metaKey) return;
    const target = moveCursor(event, this.#index, this.#time, this.#spec.zone);
    if (target !== null) this.#moveTo(target);
    else if (event.key === 'Escape' && this.#cursor !== null) this.#clear();
    else if (event.key.toLowerCase() === 't' && !event.ctrlKey) this.#options.toggleTable();
    else return;
    event.preventDefault();
    // A dialog around the widget must not close because a tooltip did.
    event.stopPropagation();
  };

  // Screen readers move a range input without a key.
  readonly onInput = (): void => this.#moveTo(Number(this.#input?.value));

  readonly onFocus = (): void => {
    this.#moveTo(this.#index);
    this.#speak();
  };

  readonly onBlur = (): void => this.#clear();

  get #time(): Float64Array {
    return this.#spec?.series[0].columns.time ?? noColumns.time;
  }

  get #input(): HTMLInputElement | null {
    return this.#root?.querySelector('input') ?? null;
  }

  get #focused(): boolean {
    return this.#input?.matches(':focus') ?? false;
  }

  /** The bucket under the cursor; without a cursor the one that the input stands at. */
  get #index(): number {
    return this.#cursor === null ? Number(this.#input?.value) : nearest(this.#time, this.#cursor);
  }

  #moveTo(index: number): void {
    const instant = at(this.#time, index);
    if (instant === this.#cursor || Number.isNaN(instant)) return;
    this.#cursor = instant;
    this.#showCursor();
    if (this.#focused) this.#speak();
  }

  #clear(): void {
    this.#cursor = null;
    if (this.#root) hideCursor(this.#root);
  }

  #showCursor(): void {
    if (!this.#root || !this.#spec || !this.#scene) return;
    if (this.#cursor === null || this.#time.length === 0) hideCursor(this.#root);
    else showCursor(this.#root, this.#spec, this.#scene, nearest(this.#time, this.#cursor));
  }

  /** Lets the input stand where the cursor does, at the last bucket without one, and say so. */
  #speak(): void {
    const index = this.#cursor === null ? this.#time.length - 1 : nearest(this.#time, this.#cursor);
    if (!this.#input || !this.#spec || index < 0) return;
    this.#input.value = String(index);
    this.#input.setAttribute('aria-valuetext', this.#spec.text.spoken(index));
  }

  #measure(entries: readonly ResizeObserverEntry[]): PlotSize {
    const entry = entries.at(-1);
    if (entry) {
      const { width, height } = entry.contentRect;
      const em = parseFloat(getComputedStyle(entry.target).fontSize) || unmeasured.em;
      this.#size = { width, height, em };
    }
    return this.#size;
  }
}
