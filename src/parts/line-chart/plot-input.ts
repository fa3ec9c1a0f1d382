import type { Instant } from '../../types/instant.js';
import { Brush, leftOf } from './brush.js';
import { actOf, moveCursor, type PlotAct } from './keys.js';
import type { PlotController } from './plot-controller.js';

/** px beside a pinned point where a finger still means it. */
const fingertip = 16;
/** Of the way of a wheel, in px: a notch of 100 px zooms by a fifth. */
const wheelStep = 0.002;
/** px of a line, where a wheel counts in lines. */
const wheelLine = 16;

/** What pointer, wheel and keys do to a plot. */
export class PlotInput {
  readonly #plot: PlotController;
  readonly #brush = new Brush();

  constructor(plot: PlotController) {
    this.#plot = plot;
  }

  readonly onPointerDown = (event: PointerEvent): void => {
    this.#brush.down(event);
    this.#plot.pointAt(leftOf(event));
    // A finger leaves the plot when it is lifted; the focus keeps what it showed until somebody taps elsewhere.
    if (event.pointerType !== 'mouse') this.#plot.focus();
  };

  readonly onPointerMove = (event: PointerEvent): void => {
    this.#brush.move(event, this.#plot.size);
    this.#plot.pointAt(leftOf(event));
  };

  readonly onPointerUp = (event: PointerEvent): void => {
    const selected = this.#brush.up(event, this.#plot.size);
    if (!selected) return;
    const [left, right] = selected;
    this.#plot.zoomTo({ first: this.#plot.indexAt(left), last: this.#plot.indexAt(right) });
  };

  readonly onPointerCancel = (): void => this.#brush.cancel();

  // A finger is lifted where it points; a mouse that leaves points elsewhere, though its click brought the focus.
  readonly onPointerLeave = ({ pointerType }: PointerEvent): void => {
    if (pointerType === 'mouse' || !this.#plot.isFocused) this.#plot.leave();
  };

  readonly onClick = (event: MouseEvent): void => {
    if (this.#brush.wasDrag) return;
    const isTouch = 'pointerType' in event && event.pointerType === 'touch';
    const isMeant = (pinned: Instant): boolean =>
      Math.abs(this.#plot.placeOf(pinned) - leftOf(event)) <= (isTouch ? fingertip : 0);
    const { pinned } = this.#plot;
    this.#plot.togglePin(
      this.#plot.indexAt(pinned !== null && isMeant(pinned) ? this.#plot.placeOf(pinned) : leftOf(event)),
    );
    this.#plot.focus();
  };

  // Without the key the page scrolls.
  readonly onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const way = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : wheelLine);
    if (way !== 0) this.#plot.zoomBy(Math.exp(wheelStep * way), this.#plot.indexAt(leftOf(event)));
  };

  readonly onKeyDown = (event: KeyboardEvent): void => {
    const { key, ctrlKey, altKey, metaKey } = event;
    const { spec, range, index } = this.#plot;
    if (!spec || altKey || metaKey) return;
    const { time } = spec.series[0].columns;
    const target = moveCursor(event, index, time, spec.zone, range.last - range.first + 1);
    const act = ctrlKey ? undefined : actOf[key];
    if (target !== null) this.#plot.moveTo(target);
    else if (key === 'Escape' ? !this.escape() : !act || !this.#do(act)) return;
    event.preventDefault();
    // A dialog around the widget must not close because a tooltip did.
    event.stopPropagation();
  };

  // Screen readers move a range input without a key.
  readonly onInput = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLInputElement) this.#plot.moveTo(Number(currentTarget.value));
  };

  /** Undoes the latest of what is going on; false: nothing is. */
  escape(): boolean {
    if (!this.#brush.isDragging) return this.#plot.clear();
    this.onPointerCancel();
    return true;
  }

  #do(act: PlotAct): boolean {
    switch (act) {
      case 'zoom in':
        this.#plot.zoomIn();
        return true;
      case 'zoom out':
        this.#plot.zoomOut();
        return true;
      case 'show whole':
        this.#plot.showWhole();
        return true;
      case 'pin':
        this.#plot.togglePin(this.#plot.index);
        return true;
      case 'table':
        this.#plot.options.toggleTable();
        return true;
      case 'keys':
        this.#plot.listKeys();
        return true;
      case 'next line':
        return this.#plot.speakOfLine(1);
      case 'line before':
        return this.#plot.speakOfLine(-1);
    }
  }
}
