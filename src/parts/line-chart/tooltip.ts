import { cssZoom } from './css-zoom.js';

/** What the tooltip is placed by, in px of its own from the corner of the viewport. It is read when a tooltip opens and when something scrolls. */
interface Place {
  readonly chart: DOMRect;
  readonly plot: DOMRect;
  readonly height: number;
  readonly view: { readonly width: number; readonly height: number };
}

/** Charts narrower than this have no room beside the point: the tooltip lies across them, where no finger hides it. */
const narrow = 480;
const width = 216;
const gap = 12;
/** px that it hangs into the headroom of the plot. */
const hang = 40;
const edge = 4;

/** The box in the top layer, or in the chart where the browser has none. */
export class Tooltip {
  readonly #chart: Element;
  readonly #plot: Element;
  readonly #box: HTMLElement;
  readonly #sight: IntersectionObserver;
  #place: Place | null = null;
  /** Where the point stands, as a share of the plot. */
  #share = 0;
  #rows = 0;
  /** What may scroll under it; null: it is closed. */
  #roots: readonly Node[] | null = null;

  constructor(chart: Element, plot: Element, box: HTMLElement) {
    this.#chart = chart;
    this.#plot = plot;
    this.#box = box;
    this.#sight = new IntersectionObserver(([entry]) =>
      box.classList.toggle('chart-out-of-sight', entry?.isIntersecting === false),
    );
  }

  /** Beside the point at that share of the plot, from left to right; what the box says is there already. */
  show(share: number): void {
    this.#share = share;
    if (!this.#roots) this.#open();
    // A row more or less is another height.
    else if (this.#box.childElementCount !== this.#rows) this.#measure();
    this.#put();
  }

  hide(): void {
    if (!this.#roots) return;
    removeEventListener('resize', this.#follow);
    for (const root of this.#roots) root.removeEventListener('scroll', this.#follow, true);
    this.#roots = null;
    this.#sight.disconnect();
    if (this.#isPopover && this.#box.matches(':popover-open')) this.#box.hidePopover();
  }

  get #isPopover(): boolean {
    return 'showPopover' in this.#box;
  }

  readonly #follow = (): void => {
    this.#measure();
    this.#put();
  };

  #open(): void {
    // A scroll event stays inside its shadow root, so that each one around the chart is asked.
    const roots = [this.#chart.getRootNode()];
    for (let [root] = roots; root instanceof ShadowRoot;) roots.unshift((root = root.host.getRootNode()));
    for (const root of roots) root.addEventListener('scroll', this.#follow, { capture: true, passive: true });
    addEventListener('resize', this.#follow);
    this.#roots = roots;
    this.#sight.observe(this.#plot);
    if (this.#isPopover && this.#box.isConnected) this.#box.showPopover();
    this.#measure();
  }

  #measure(): void {
    const zoom = cssZoom(this.#chart);
    const placeOf = (element: Element): DOMRect => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return new DOMRect(x / zoom, y / zoom, width / zoom, height / zoom);
    };
    const chart = placeOf(this.#chart);
    this.#box.style.inlineSize = `${chart.width < narrow ? chart.width : width}px`;
    const { clientWidth, clientHeight } = document.documentElement;
    this.#rows = this.#box.childElementCount;
    this.#place = {
      chart,
      plot: placeOf(this.#plot),
      height: this.#box.offsetHeight,
      view: { width: clientWidth / zoom, height: Math.max(clientHeight, innerHeight) / zoom },
    };
  }

  #put(): void {
    if (!this.#place) return;
    const { chart } = this.#place;
    const [left, top] = chart.width < narrow ? this.#across(this.#place) : this.#beside(this.#place);
    // Outside the top layer a fixed box is placed in the chart, which contains its layout.
    const [x, y] = this.#isPopover ? [left, top] : [left - chart.left, top - chart.top];
    this.#box.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }

  #across({ chart, height, view }: Place): readonly [left: number, top: number] {
    const above = chart.top - edge - height;
    const below = chart.bottom + edge;
    return [chart.left, above >= edge || below + height > view.height ? Math.max(edge, above) : below];
  }

  #beside({ plot, height, view }: Place): readonly [left: number, top: number] {
    const point = plot.left + this.#share * plot.width;
    const [before, after] = [point - gap - width, point + gap];
    const fits = (left: number): boolean => left >= edge && left + width <= view.width - edge;
    const [first, second] = this.#share > 0.5 ? [before, after] : [after, before];
    const left = fits(first) || !fits(second) ? first : second;
    const top = plot.top + hang - height;
    return [left, Math.max(edge, Math.min(top, view.height - height - edge))];
  }
}
