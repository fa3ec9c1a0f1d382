import { render } from 'lit';
import { at } from '../../chart/columns.js';
import type { ChartSpec } from './chart-spec.js';
import type { Scene } from './scene.js';
import { tip } from './tip.js';

/** px between the cursor and the tooltip beside it. */
const tipDistance = 12;

const find = <E extends Element>(root: Element, selector: string): E | null =>
  root.querySelector<E>(selector);

const translate = (element: SVGElement | null, x: number, y: number): void => {
  if (element) element.style.transform = `translate(${x}px, ${y}px)`;
};

/**
 * Shows the cursor at a bucket. It writes to the elements that the template left empty for it, so that a moving
 * pointer renders no widget and reads no layout.
 */
export const showCursor = (root: Element, spec: ChartSpec, scene: Scene, index: number): void => {
  const time = at(spec.series[0].columns.time, index);
  const x = scene.x(time);
  translate(find(root, '.chart-hairline'), x, 0);
  const dots = root.querySelectorAll<SVGElement>('.chart-cursor .chart-dot');
  spec.series.forEach(({ columns }, i) => {
    const value = at(columns.value, index);
    const dot = dots[i];
    dot?.classList.toggle('chart-unknown', Number.isNaN(value));
    if (dot && !Number.isNaN(value)) translate(dot, x, scene.y(value));
  });
  const box = find<HTMLElement>(root, '.chart-tip');
  if (box) {
    render(tip(spec.text, index), box);
    const mirrored = x > scene.size.width / 2;
    box.style.transform = mirrored
      ? `translateX(${x - tipDistance}px) translateX(-100%)`
      : `translateX(${x + tipDistance}px)`;
  }
  root.classList.add('chart-pointed');
};

export const hideCursor = (root: Element): void => root.classList.remove('chart-pointed');
