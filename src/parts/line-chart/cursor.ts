import { render } from 'lit';
import { at, isKnown } from '../../chart/columns.js';
import type { Scene } from './scene.js';
import { tip } from './tip.js';
import type { Tooltip } from './tooltip.js';

/**
 * Shows the cursor at a bucket; one outside the plot, such as −1, hides it. It writes to the elements that the template
 * left empty for it, so that a moving pointer renders no widget and reads no layout.
 */
export const showCursor = (
  root: Element,
  tooltip: Tooltip,
  { spec, size, range, x, y }: Scene,
  index: number,
): void => {
  const isShown = index >= range.first && index <= range.last;
  root.classList.toggle('chart-pointed', isShown);
  const cursor = root.querySelector<SVGElement>('.chart-cursor');
  const box = root.querySelector<HTMLElement>('.chart-tip');
  if (!isShown || !cursor || !box) {
    tooltip.hide();
    return;
  }
  const left = x(at(spec.series[0].columns.time, index));
  cursor.style.transform = `translateX(${left}px)`;
  cursor.querySelectorAll<SVGElement>('.chart-dot').forEach((dot, i) => {
    const value = spec.series[i]?.columns.value ?? new Float64Array();
    dot.classList.toggle('chart-unknown', !isKnown(value, index));
    dot.style.transform = `translateY(${y(at(value, index))}px)`;
  });
  render(tip(spec.text, index), box);
  tooltip.show(left / size.width);
};
