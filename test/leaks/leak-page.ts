import { configure } from '../../src/index.js';

/** What a test leaves behind on purpose in every cycle, or in every poll, to see that it is noticed. */
export type Planted = 'node' | 'listener' | 'timer' | 'heap' | 'poll';

declare global {
  /** An answer of the mock API to one request, from the server that runs the page; `turn` tells apart what was asked twice. */
  var askMock: (method: string, url: string, body: string, turn: number) => Promise<string>;
  var leakPage: LeakPage;
}

const base = 'http://localhost:9';
const kept: unknown[] = [];

const keepNumbers = (length: number): unknown => kept.push(Float64Array.from({ length }, Math.random));

const plant: Record<Planted, (widget: Element) => void> = {
  poll: () => undefined,
  node: (widget) => kept.push(widget),
  listener: () => addEventListener('online', () => kept.length),
  timer: () => setTimeout(() => kept.length, 3_600_000),
  heap: () => keepNumbers(50),
};

const pending = new Set<unknown>();

/** From here on every timer is known until it ran or was cleared. */
const countTimers = (): void => {
  const { setTimeout, clearTimeout, setInterval, clearInterval } = globalThis;
  const clear = (stop: (id: number) => void) => (id: number) => {
    pending.delete(id);
    stop(id);
  };
  Object.assign(globalThis, {
    setTimeout: (run: () => void, ms: number) => {
      const id = setTimeout(() => {
        pending.delete(id);
        run();
      }, ms);
      pending.add(id);
      return id;
    },
    setInterval: (run: () => void, ms: number) => {
      const id = setInterval(run, ms);
      pending.add(id);
      return id;
    },
    clearTimeout: clear(clearTimeout),
    clearInterval: clear(clearInterval),
  });
};

const motions = new Set<Animation>();

/** A motion holds its element until it ends, in the page or out of it. */
const knowMotions = (): void => {
  const { animate } = Element.prototype;
  Element.prototype.animate = function (...how) {
    const motion = animate.apply(this, how);
    motions.add(motion);
    return motion;
  };
};

const endMotions = async (): Promise<void> => {
  for (const motion of motions) motion.finish();
  motions.clear();
  await frame();
  await frame();
};

interface Answers {
  readonly texts: Promise<readonly string[]>;
  turn: number;
}

const answers = new Map<string, Answers>();

/** Two answers to each question, in turns of its own: no poll brings the text of the one before, the next but one does. */
const answer = async (...how: Parameters<typeof fetch>): Promise<Response> => {
  const request = new Request(...how);
  const question = [request.method, request.url, await request.text()] as const;
  const key = question.join(' ');
  const known = answers.get(key);
  const asked = known ?? { texts: Promise.all([askMock(...question, 0), askMock(...question, 1)]), turn: 0 };
  if (!known) answers.set(key, asked);
  const turn = asked.turn++;
  return new Response((await asked.texts)[turn % 2]);
};

const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

interface Widget extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  refresh?(): Promise<void>;
}

const mounted = async (tag: string): Promise<Widget> => {
  const widget = document.createElement(tag) as Widget;
  widget.setAttribute('base-url', base);
  document.body.append(widget);
  await widget.updateComplete;
  await polled(widget);
  return widget;
};

const polled = async (widget: Widget): Promise<void> => {
  await widget.refresh?.();
  await widget.updateComplete;
};

/** A frame every so many cycles, in which the browser measures, draws and tells its observers. */
const framesEvery = 20;

const leakPage = {
  /** Each widget in turn is put into the page, asks, shows its answer and is taken out. */
  async mount(tags: readonly string[], cycles: number, planted: readonly Planted[]): Promise<void> {
    for (let i = 0; i < cycles; i++) {
      const widget = await mounted(tags[i % tags.length] ?? '');
      if (i % framesEvery === 0) await frame();
      widget.remove();
      for (const leak of planted) plant[leak](widget);
      await task();
    }
  },

  /** The widgets stay, and each asks so many times. */
  async poll(tags: readonly string[], polls: number, planted: readonly Planted[]): Promise<void> {
    const shown = [...document.body.querySelectorAll<Widget>(tags.join())];
    const widgets = shown.length > 0 ? shown : await Promise.all(tags.map(mounted));
    for (let i = 0; i < polls; i++) {
      await Promise.all(widgets.map(polled));
      // Many, as a few polls alone make the heap a kB larger or smaller.
      if (planted.includes('poll')) keepNumbers(500);
      await (i % framesEvery === 0 ? frame() : task());
    }
  },

  /** Lets all that was begun come to its end; how many timers are left. */
  async settle(): Promise<number> {
    await endMotions();
    await task();
    return pending.size;
  },
};

type LeakPage = typeof leakPage;

countTimers();
knowMotions();
configure({ fetch: answer });
globalThis.leakPage = leakPage;
