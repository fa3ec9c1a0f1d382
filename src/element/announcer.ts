import { shared } from '../data/shared.js';

export type Urgency = 'polite' | 'assertive';

/** Messages of all widgets go out at most this often, the newest one only: a screen reader is not a ticker. */
const quietFor = 10_000;
/** A region must have been in the page before its text changes, else nobody hears the first message. */
const settling = 100;

/** One live region a page for each urgency, used by all widgets and all copies of this library. */
class Announcer {
  readonly #regions = new Map<Urgency, HTMLElement>();
  readonly #waiting = new Map<Urgency, string>();
  #spokenAt = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  announce(text: string, urgency: Urgency): void {
    this.#region(urgency);
    this.#waiting.set(urgency, text);
    const quiet = this.#waiting.has('assertive') ? 0 : this.#spokenAt + quietFor - performance.now();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#speak, Math.max(settling, quiet));
  }

  readonly #speak = (): void => {
    this.#spokenAt = performance.now();
    for (const [urgency, text] of this.#waiting) this.#region(urgency).textContent = text;
    this.#waiting.clear();
  };

  #region(urgency: Urgency): HTMLElement {
    let region = this.#regions.get(urgency);
    if (!region?.isConnected) {
      region = document.createElement('div');
      region.setAttribute('aria-live', urgency);
      region.setAttribute('role', urgency === 'assertive' ? 'alert' : 'status');
      Object.assign(region.style, {
        position: 'fixed',
        width: '1px',
        height: '1px',
        overflow: 'hidden',
        clipPath: 'inset(50%)',
      });
      document.body.append(region);
      this.#regions.set(urgency, region);
    }
    return region;
  }
}

/** Speaks through the page's one announcer. */
export const announce = (text: string, urgency: Urgency = 'polite'): void => {
  shared('announcer', () => new Announcer()).announce(text, urgency);
};
