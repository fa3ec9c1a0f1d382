import { cssZoom } from './css-zoom.js';
import type { PlotSize } from './scene.js';

/** px that a pointer moves before it drags; less is a click. */
const slack = 5;

/** px from the left edge of the plot. offsetX is relative to it, because nothing inside it takes pointer events. */
export const leftOf = ({ offsetX, currentTarget }: MouseEvent): number =>
  currentTarget instanceof Element ? offsetX / cssZoom(currentTarget) : offsetX;

/** A drag along the plot with a mouse or a pen. A finger points: it needs its drag for scrolling, too. */
export class Brush {
  #start: number | null = null;
  #wasDrag = false;
  /** What is selected, drawn while it is. */
  #selection: SVGElement | null = null;

  get isDragging(): boolean {
    return this.#selection !== null;
  }

  /** The click that follows is the end of a drag. */
  get wasDrag(): boolean {
    return this.#wasDrag;
  }

  down(event: PointerEvent): void {
    this.#wasDrag = false;
    this.#start = event.pointerType === 'touch' || event.button !== 0 ? null : leftOf(event);
  }

  move(event: PointerEvent, size: PlotSize): void {
    if (this.#start === null) return;
    if (!this.#selection) {
      if (Math.abs(leftOf(event) - this.#start) <= slack) return;
      this.#begin(event, size.height);
    }
    const [left, right] = this.#span(event, size.width);
    this.#selection?.setAttribute('x', String(left));
    this.#selection?.setAttribute('width', String(right - left));
  }

  /** The selection in px from the left edge; null: it was no drag. */
  up(event: PointerEvent, { width }: PlotSize): readonly [number, number] | null {
    const selected = this.#selection && this.#span(event, width);
    this.cancel();
    return selected;
  }

  cancel(): void {
    this.#start = null;
    this.#selection?.remove();
    this.#selection = null;
  }

  #begin({ currentTarget: plot, pointerId }: PointerEvent, height: number): void {
    if (!(plot instanceof Element)) return;
    this.#wasDrag = true;
    plot.setPointerCapture(pointerId);
    this.#selection = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    this.#selection.classList.add('chart-selection');
    this.#selection.setAttribute('height', String(height));
    plot.querySelector('svg')?.append(this.#selection);
  }

  #span(event: PointerEvent, width: number): readonly [number, number] {
    const end = Math.max(0, Math.min(leftOf(event), width));
    const start = this.#start ?? end;
    return start < end ? [start, end] : [end, start];
  }
}
