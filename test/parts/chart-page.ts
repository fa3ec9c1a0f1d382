import { fixture, html, nextFrame } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { ChartSpec } from '../../src/parts/line-chart/chart-spec.js';
import { press } from '../support/press.js';
import type { ChartHost } from './chart-host.js';

/** A day of 24 hours, again and again: the hour in cents. */
export const wave = (count: number): number[] => Array.from({ length: count }, (_, i) => (i % 24) / 100);

/** A host of that width whose plot was measured and drawn, with its buttons or without. */
export const mountChart = async (spec: ChartSpec, width = 720, tools = false): Promise<ChartHost> => {
  const box = await fixture<HTMLElement>(
    html`<div><test-chart-host ?tools=${tools} .spec=${spec}></test-chart-host></div>`,
  );
  box.style.width = `${width}px`;
  box.style.marginTop = '80px';
  await drawn();
  const host = box.querySelector<ChartHost>('test-chart-host')!;
  await host.updateComplete;
  return host;
};

export const drawn = async (): Promise<void> => {
  await nextFrame();
  await nextFrame();
};

export const find = <E extends Element = HTMLElement>(host: ChartHost, selector: string): E =>
  host.renderRoot.querySelector<E>(selector)!;

export const all = (host: ChartHost, selector: string): Element[] => [
  ...host.renderRoot.querySelectorAll(selector),
];

export const input = (host: ChartHost): HTMLInputElement => find<HTMLInputElement>(host, 'input');
export const tip = (host: ChartHost): HTMLElement => find(host, '.chart-tip');
export const isOpen = (host: ChartHost): boolean => tip(host).matches(':popover-open');
export const tipBox = (host: ChartHost): DOMRect => tip(host).getBoundingClientRect();
export const isPointed = (host: ChartHost): boolean => getComputedStyle(tip(host)).visibility === 'visible';
export const isPinned = (host: ChartHost): boolean => find(host, '.chart').classList.contains('chart-pinned');
export const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
export const title = (host: ChartHost): string => words(find(host, '.chart-tip-title'));

export const plotBox = (host: ChartHost): DOMRect => find(host, '.chart-plot').getBoundingClientRect();

/** The place in the viewport at a share of the plot, from left to right, and half way up. */
export const placeAt = (host: ChartHost, share: number): [number, number] => {
  const { left, top, width, height } = plotBox(host);
  return [Math.round(left + share * width), Math.round(top + height / 2)];
};

export const point = (host: ChartHost, share: number): Promise<void> =>
  sendMouse({ type: 'move', position: placeAt(host, share) });

export const click = (host: ChartHost, share: number): Promise<void> =>
  sendMouse({ type: 'click', position: placeAt(host, share) });

export const drag = async (host: ChartHost, from: number, to: number): Promise<void> => {
  await point(host, from);
  await sendMouse({ type: 'down' });
  await point(host, (from + to) / 2);
  await point(host, to);
  await sendMouse({ type: 'up' });
  await host.updateComplete;
};

export const away = (): Promise<void> => sendMouse({ type: 'move', position: [1, 1] });

/** Puts the focus into the plot, as a person does who goes through the page by keys. */
export const enter = async (host: ChartHost): Promise<void> => {
  input(host).focus();
  await host.updateComplete;
};

/** A chart that a person reached by Tab. */
export const focused = async (spec: ChartSpec, width?: number): Promise<ChartHost> => {
  const host = await mountChart(spec, width);
  // Where the last test ended is no place to begin: a browser may go on in its own toolbar from there.
  const box = host.parentElement!;
  box.tabIndex = -1;
  box.focus();
  await press('Tab');
  return host;
};
