import { render } from 'lit';
import { at, isKnown } from '../../chart/columns.js';
import type { Scene } from './scene.js';
import { tip } from './tip.js';
import { Tooltip } from './tooltip.js';

/**
 * Hairline, dots and tooltip at a bucket. It writes to the elements that the template left empty for it, so that a moving
 * pointer renders no widget and reads no layout.
 */
export class Cursor {
  readonly #root: Element;
  readonly #box: HTMLElement;
  readonly #mark: SVGElement | null;
  readonly #tooltip: Tooltip;

  constructor(root: Element, plot: Element, box: HTMLElement) {
    this.#root = root;
    this.#box = box;
    this.#mark = plot.querySelector<SVGElement>('.chart-cursor');
    this.#tooltip = new Tooltip(root, plot, box);
  }

  /** At a bucket; one outside the plot, such as −1, hides it. */
  show({ spec, size, range, x, y }: Scene, index: number): void {
    const isShown = index >= range.first && index <= range.last;
    this.#root.classList.toggle('chart-pointed', isShown);
    if (!isShown || !this.#mark) {
      this.hide();
      return;
    }
    const left = x(at(spec.series[0].columns.time, index));
    this.#mark.style.transform = `translateX(${left}px)`;
    spec.series.forEach(({ columns: { value } }, i) => {
      // Behind the hairline.
      const dot = this.#mark?.children[i + 1];
      dot?.classList.toggle('chart-unknown', !isKnown(value, index));
      if (dot instanceof SVGElement) dot.style.transform = `translateY(${y(at(value, index))}px)`;
    });
    render(tip(spec.text, index), this.#box);
    this.#tooltip.show(left / size.width);
  }

  hide(): void {
    this.#tooltip.hide();
  }
}
