import { shared } from '../data/shared.js';

export type Urgency = 'polite' | 'assertive';

/** News of all widgets goes out at most this often, the newest one only: a screen reader is not a ticker. */
const quietFor = 10_000;
/** A region must have been in the page before its text changes, else nobody hears the first message. */
const settling = 100;

/** One live region a page for each urgency, used by all widgets and all copies of this library. */
class Announcer {
  readonly #regions = new Map<Urgency, HTMLElement>();
  readonly #waiting = new Map<Urgency, string>();
  /** Something waits that must not wait long. */
  #isUrgent = false;
  #spokenAt = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  announce(text: string, urgency: Urgency, isAct: boolean): void {
    this.#region(urgency);
    this.#waiting.set(urgency, text);
    this.#isUrgent ||= isAct || urgency === 'assertive';
    const quiet = this.#isUrgent ? 0 : this.#spokenAt + quietFor - performance.now();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#speak, Math.max(settling, quiet));
  }

  readonly #speak = (): void => {
    this.#spokenAt = performance.now();
    for (const [urgency, text] of this.#waiting) this.#region(urgency).textContent = text;
    this.#waiting.clear();
    this.#isUrgent = false;
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

const announcer = (): Announcer => shared('announcer', () => new Announcer());

/** Tells news through the page's one announcer. */
export const announce = (text: string, urgency: Urgency = 'polite'): void =>
  announcer().announce(text, urgency, false);

/** Tells a person what came of what they did: soon, whatever was said before. */
export const announceAct = (text: string): void => announcer().announce(text, 'polite', true);
