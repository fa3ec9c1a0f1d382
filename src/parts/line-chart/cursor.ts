import { render } from 'lit';
import { at, isKnown } from '../../chart/columns.js';
import type { Scene } from './scene.js';
import { tip } from './tip.js';

/**
 * Shows the cursor at a bucket; −1 hides it. It writes to the elements that the template left empty for it, so that a
 * moving pointer renders no widget and reads no layout.
 */
export const showCursor = (root: Element, { spec, size, x, y }: Scene, index: number): void => {
  root.classList.toggle('chart-pointed', index >= 0);
  const cursor = root.querySelector<SVGElement>('.chart-cursor');
  const box = root.querySelector<HTMLElement>('.chart-tip');
  if (index < 0 || !cursor || !box) return;
  const left = x(at(spec.series[0].columns.time, index));
  cursor.style.transform = `translateX(${left}px)`;
  cursor.querySelectorAll<SVGElement>('.chart-dot').forEach((dot, i) => {
    const value = spec.series[i]?.columns.value ?? new Float64Array();
    dot.classList.toggle('chart-unknown', !isKnown(value, index));
    dot.style.transform = `translateY(${y(at(value, index))}px)`;
  });
  render(tip(spec.text, index), box);
  const mirrored = left > size.width / 2;
  box.style.transform = `translateX(calc(${left}px ${mirrored ? '- 100% - ' : '+ '}12px))`;
};
