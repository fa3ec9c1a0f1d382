import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';

/** Calls back about once a second until cancelled. */
export type EverySecond = (tick: () => void) => () => void;

/**
 * Text that grows older between renders: an age, a countdown. It is computed again at every tick and written only
 * when it reads differently, outside the render cycle of the widget.
 */
class TickingText extends AsyncDirective {
  #cancel: (() => void) | undefined;
  #everySecond: EverySecond | undefined;
  #text = (): string => '';

  render(everySecond: EverySecond, text: () => string): string | typeof noChange {
    this.#text = text;
    if (everySecond !== this.#everySecond) {
      this.#everySecond = everySecond;
      this.#cancel?.();
      this.#cancel = this.isConnected ? everySecond(this.#tick) : undefined;
    }
    return text();
  }

  override disconnected(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  override reconnected(): void {
    this.#cancel = this.#everySecond?.(this.#tick);
    this.#tick();
  }

  #tick = (): void => {
    this.setValue(this.#text());
  };
}

export const tickingText = directive(TickingText);
