import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type DirectiveResult } from 'lit/directive.js';
import type { Watched } from './freshness.js';

/**
 * Text that grows older between renders: an age, a countdown. It is computed again every second and written only when
 * it reads differently, outside the render cycle of the widget.
 */
class TickingText extends AsyncDirective {
  #watched: Watched | undefined;
  #text = (): string => '';
  #cancel: (() => void) | undefined;

  render(watched: Watched, text: () => string): string {
    this.#text = text;
    if (watched !== this.#watched) {
      this.disconnected();
      this.#watched = watched;
      if (this.isConnected) this.#start();
    }
    return text();
  }

  override disconnected(): void {
    this.#cancel?.();
  }

  override reconnected(): void {
    this.#start();
  }

  #start(): void {
    this.#cancel = this.#watched?.everySecond(() => this.setValue(this.#text()));
  }
}

export const tickingText: (watched: Watched, text: () => string) => DirectiveResult = directive(TickingText);
