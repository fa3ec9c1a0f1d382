import { ResizeController } from '@lit-labs/observers/resize-controller.js';
import type { LitElement } from 'lit';
import type { PlotSize } from './scene.js';

/** The size of one plot; its host draws again when it changes. */
export class MeasuredPlot {
  readonly #resize: ResizeController;
  #plot: Element | null = null;
  size: PlotSize = { width: 0, height: 0, em: 12 };

  constructor(host: LitElement) {
    this.#resize = new ResizeController(host, {
      target: null,
      // An own one: a host page may have given every object a `config`.
      config: {},
      callback: (entries) => entries.forEach(this.#measure),
    });
  }

  observe(plot: Element | null): void {
    if (this.#plot) this.#resize.unobserve(this.#plot);
    this.#plot = plot;
    // Observing asks the host to update, which it must not be asked while it updates.
    if (plot) queueMicrotask(() => this.#resize.observe(plot));
  }

  readonly #measure = ({ contentRect: { width, height }, target }: ResizeObserverEntry): void => {
    this.size = { width, height, em: parseFloat(getComputedStyle(target).fontSize) || this.size.em };
  };
}
