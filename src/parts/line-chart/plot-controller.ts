import { ResizeController } from '@lit-labs/observers/resize-controller.js';
import type { LitElement, ReactiveController } from 'lit';
import { at, isKnown, noColumns } from '../../chart/columns.js';
import { nearest } from '../../chart/nearest.js';
import type { Instant } from '../../types/instant.js';
import type { ChartSpec } from './chart-spec.js';
import { showCursor } from './cursor.js';
import { moveCursor } from './keys.js';
import { drawScene, type PlotSize, type Scene } from './scene.js';

export interface PlotOptions {
  /** The key T asks for the table instead of the plot, or back. */
  readonly toggleTable: () => void;
}

/** One plot: its size, its scene and the data cursor that pointer, touch and keyboard move. */
export class PlotController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: PlotOptions;
  readonly #resize: ResizeController;
  #size: PlotSize = { width: 0, height: 0, em: 12 };
  #scene: Scene | null = null;
  /** The scene that the cursor was last placed in: an update that changed nothing writes nothing. */
  #placed: Scene | null = null;
  #root: Element | null = null;
  /** Kept as a time, because a point that is appended, or dropped at the start, would move an index. */
  #cursor: Instant | null = null;

  constructor(host: LitElement, options: PlotOptions) {
    this.#host = host;
    this.#options = options;
    this.#resize = new ResizeController(host, {
      target: null,
      callback: (entries) => entries.forEach(this.#measure),
    });
    host.addController(this);
  }

  /** The scene of a chart at the plot's size; the same object while neither has changed. */
  scene(spec: ChartSpec): Scene {
    if (this.#scene?.spec !== spec || this.#scene.size !== this.#size)
      this.#scene = drawScene(spec, this.#size);
    return this.#scene;
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
    this.#clear();
  }

  // offsetX is relative to the plot, because nothing inside it takes pointer events.
  readonly onPointer = (event: PointerEvent): void => {
    if (this.#scene) this.#moveTo(nearest(this.#time, this.#scene.timeAt(event.offsetX)));
    // A finger leaves the plot when it is lifted; the focus keeps what it showed until somebody taps elsewhere.
    if (event.type === 'pointerdown' && event.pointerType !== 'mouse')
      this.#input?.focus({ preventScroll: true });
  };

  readonly onPointerLeave = (): void => {
    if (!this.#input?.matches(':focus')) this.#clear();
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    if (!this.#scene || event.altKey || event.metaKey) return;
    const target = moveCursor(event, this.#index, this.#time, this.#scene.spec.zone);
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
    return (this.#scene?.spec.series[0].columns ?? noColumns).time;
  }

  get #input(): HTMLInputElement | null {
    return this.#root?.querySelector('input') ?? null;
  }

  /** The bucket under the cursor; −1: there is no cursor. */
  get #pointed(): number {
    return this.#cursor === null ? -1 : nearest(this.#time, this.#cursor);
  }

  /** The bucket from which a key moves the cursor: without one that at which the input stands. */
  get #index(): number {
    return this.#cursor === null ? Number(this.#input?.value) : this.#pointed;
  }

  #moveTo(index: number): void {
    const instant = at(this.#time, index);
    if (instant === this.#cursor || !isKnown(this.#time, index)) return;
    this.#cursor = instant;
    this.#show();
    if (this.#input?.matches(':focus')) this.#speak();
  }

  #clear(): void {
    this.#cursor = null;
    this.#show();
  }

  #show(): void {
    if (this.#root && this.#scene) showCursor(this.#root, this.#scene, this.#pointed);
  }

  /** Lets the input stand where the cursor does, at the last bucket without one, and say so. */
  #speak(): void {
    const index = this.#cursor === null ? this.#time.length - 1 : this.#pointed;
    if (!this.#input || !this.#scene || index < 0) return;
    this.#input.value = String(index);
    this.#input.ariaValueText = this.#scene.spec.text.spoken(index);
  }

  #observe(root: Element | null): void {
    const before = this.#root?.querySelector('.chart-plot');
    if (before) this.#resize.unobserve(before);
    this.#root = root;
    const plot = root?.querySelector('.chart-plot');
    // Observing asks the host to update, which it must not be asked while it updates.
    if (plot) queueMicrotask(() => this.#resize.observe(plot));
  }

  readonly #measure = ({ contentRect: { width, height }, target }: ResizeObserverEntry): void => {
    this.#size = { width, height, em: parseFloat(getComputedStyle(target).fontSize) || this.#size.em };
  };
}
