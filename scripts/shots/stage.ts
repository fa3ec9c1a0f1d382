import { setClock } from './stand-still.js';
import { mockFetch } from '../../mock-api/fetch.js';
import type { ScenarioName } from '../../mock-api/scenarios/index.js';
import { configure, type SpendglassElement } from '../../src/index.js';
import { overflows } from './overflows.js';
import type { State, Theme } from './states.js';

/** A widget in one state: where it stands on the page, in px. */
export interface Box {
  readonly state: State;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What stands out of the card, one line each. */
  readonly overflows: readonly string[];
}

const moment = Date.parse('2026-11-19T16:57:00Z');
const elevenMinutes = 660_000;

let mood: ScenarioName = 'busy';
const api = (scenario: ScenarioName | (() => ScenarioName)) =>
  mockFetch({ scenario, seed: 7, now: () => Date.now() });
const empty = api('empty');
const isAboutAlerts = (input: RequestInfo | URL) => new Request(input).url.includes('/monitoring/');
const apis: Readonly<Record<string, typeof fetch>> = {
  'loading.example': () => new Promise(() => {}),
  'fresh.example': api('busy'),
  'stale.example': api(() => mood),
  // The mock's shops have alerts from their first day.
  'empty.example': async (input, init) =>
    isAboutAlerts(input) ? Response.json({ success: true, alerts: [] }) : empty(input, init),
  'failed.example': api('down'),
};

configure({
  timeZone: 'Europe/London',
  fetch: (input, init) => {
    const { hostname } = new URL(new Request(input).url);
    return apis[hostname]?.(input, init) ?? Promise.reject(new TypeError(`No ${hostname} here`));
  },
});

/** Frames after which a widget will not reach its state any more. */
const patience = 300;

const reached = async (widget: Element, state: State): Promise<void> => {
  for (let frame = 0; frame < patience; frame += 1) {
    if (widget.matches(`:state(${state})`)) return;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`<${widget.localName}> has not become ${state}: ${widget.shadowRoot?.textContent}`);
};

const widgetIn = (tag: string, state: State): SpendglassElement => {
  const widget = document.createElement(tag) as SpendglassElement;
  widget.dataset['state'] = state;
  if (state !== 'idle') widget.baseUrl = `https://${state}.example`;
  return widget;
};

const widgets = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-state]')];

const boxOf = (widget: HTMLElement): Box => {
  const { x, y, width, height } = widget.getBoundingClientRect();
  const top = y + document.documentElement.scrollTop;
  return {
    state: widget.dataset['state'] as State,
    x,
    y: top,
    width,
    height,
    overflows: overflows(widget),
  };
};

const stage = {
  /** One widget in each of the states, side by side. */
  async mount(tag: string, states: readonly State[]): Promise<void> {
    const staged = states.map((state) => widgetIn(tag, state));
    const old = staged.find(({ dataset }) => dataset['state'] === 'stale');
    if (old) {
      setClock(moment - elevenMinutes);
      document.body.append(old);
      await reached(old, 'fresh');
      mood = 'down';
      setClock(moment);
      await old.refresh();
    }
    setClock(moment);
    document.body.append(...staged);
    await Promise.all(staged.map((widget) => reached(widget, widget.dataset['state'] as State)));
  },

  /** A host page's own widgets, all with figures. */
  async connect(): Promise<void> {
    setClock(moment);
    const hosted = [...document.querySelectorAll<SpendglassElement>('[data-hosted]')];
    for (const widget of hosted) widget.baseUrl = 'https://fresh.example';
    await Promise.all(hosted.map((widget) => reached(widget, 'fresh')));
  },

  /** @param width of each widget, in px */
  async lay(width: number, theme: Theme): Promise<void> {
    document.documentElement.style.colorScheme = theme;
    document.documentElement.style.setProperty('--width', `${width}px`);
    // One frame to be laid out, one for what a resize observer draws anew.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  },

  boxes: (): Box[] => widgets().map(boxOf),
};

declare global {
  interface Window {
    stage: typeof stage;
  }
}

window.stage = stage;
