import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type DirectiveResult } from 'lit/directive.js';

interface Beat {
  /** Calls back about once a second until cancelled. */
  everySecond(tick: () => void): () => void;
}

/**
 * Text that grows older between renders. It is computed again every second and written only when
 * it reads differently, outside the render cycle of the widget.
 */
class TickingText extends AsyncDirective {
  #beat: Beat | undefined;
  #text = (): string => '';
  #cancel: (() => void) | undefined;

  render(beat: Beat, text: () => string): string {
    this.#text = text;
    if (beat !== this.#beat) {
      this.disconnected();
      this.#beat = beat;
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
    this.#cancel = this.#beat?.everySecond(() => this.setValue(this.#text()));
  }
}

export const tickingText: (beat: Beat, text: () => string) => DirectiveResult = directive(TickingText);
