const levels = ['log', 'info', 'debug', 'warn', 'error'] as const;

type Listen = EventTarget['addEventListener'];

interface Observed {
  readonly observers: Set<object>;
  readonly restore: () => void;
}

/** Observers of the document itself that are observing: those of a widget's own parts end with it. */
const watchObservers = (): Observed => {
  const { observe, disconnect } = MutationObserver.prototype;
  const observers = new Set<object>();
  MutationObserver.prototype.observe = function (target, options) {
    if (target === document.documentElement) observers.add(this);
    observe.call(this, target, options);
  };
  MutationObserver.prototype.disconnect = function () {
    observers.delete(this);
    disconnect.call(this);
  };
  return { observers, restore: () => Object.assign(MutationObserver.prototype, { observe, disconnect }) };
};

/** What a widget must not do to the page around it: fail loudly, talk, and leave listeners behind. */
export class PageWatch {
  /** Uncaught errors and unhandled rejections. */
  readonly failures: string[] = [];
  /** Lines on the console, whatever the level. */
  readonly lines: string[] = [];
  /** Not while a tool of the tests, such as axe, is at work on the page. */
  counts = true;
  readonly #listeners = new Map<string, number>();
  #undo: (() => void)[] = [];

  /** What is still listened to on window and document, or observed of the document. */
  get listeners(): readonly string[] {
    const names = [...this.#listeners].filter(([, count]) => count > 0).map(([name]) => name);
    return [...names, ...Array.from(this.#observed.observers, () => 'mutations of the document')];
  }

  #observed: Observed = { observers: new Set(), restore: () => undefined };

  install(): void {
    this.#watchFailures();
    this.#watchConsole();
    this.#watchListeners();
    this.#observed = watchObservers();
    this.#undo.push(this.#observed.restore);
  }

  restore(): void {
    for (const undo of this.#undo.splice(0)) undo();
  }

  #watchFailures(): void {
    const failed = (event: Event): void => {
      const why = event instanceof PromiseRejectionEvent ? (event.reason as unknown) : event;
      const text = why instanceof ErrorEvent ? why.message : String(why);
      // The browser's own note that a size changed while it was being told of one: nothing for the test runner either.
      if (text.startsWith('ResizeObserver loop')) event.stopImmediatePropagation();
      else this.failures.push(text);
    };
    for (const name of ['error', 'unhandledrejection']) {
      window.addEventListener(name, failed, true);
      this.#undo.push(() => window.removeEventListener(name, failed, true));
    }
  }

  #watchConsole(): void {
    for (const level of levels) {
      const before = console[level];
      console[level] = (...words: unknown[]) => void this.lines.push(words.map(String).join(' '));
      this.#undo.push(() => (console[level] = before));
    }
  }

  #watchListeners(): void {
    for (const target of [window, document]) {
      const { addEventListener, removeEventListener } = target;
      const count = (name: string, by: number): void => {
        if (this.counts) this.#listeners.set(name, Math.max(0, (this.#listeners.get(name) ?? 0) + by));
      };
      const add: Listen = function (this: EventTarget, name, ...rest) {
        count(name, 1);
        addEventListener.call(target, name, ...(rest as [EventListener]));
      };
      const remove: Listen = function (this: EventTarget, name, ...rest) {
        count(name, -1);
        removeEventListener.call(target, name, ...(rest as [EventListener]));
      };
      Object.assign(target, { addEventListener: add, removeEventListener: remove });
      this.#undo.push(() => {
        for (const name of ['addEventListener', 'removeEventListener']) Reflect.deleteProperty(target, name);
      });
    }
  }
}
