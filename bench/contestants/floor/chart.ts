import { noColumns, type Columns } from '../../../src/chart/columns.js';
import { columnsOf } from '../columns.js';
import type { Chart } from '../contestant.js';
import { linePath } from './path.js';

const svg = <K extends keyof SVGElementTagNameMap>(name: K, parent: Element, className = '') => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  if (className) element.setAttribute('class', className);
  return parent.appendChild(element);
};

const time = new Intl.DateTimeFormat('en-US', {
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  timeZone: 'UTC',
});
const left = 50;
const bottom = 20;
const lines = 4;

/** The least that is a chart: axes, a line, a hairline with a tooltip. No states, no keyboard, no other languages. */
export const floorChart = (): Chart => {
  let root: SVGSVGElement | undefined;
  let sizes: ResizeObserver | undefined;
  let draw = (): void => undefined;
  let columns: Columns = noColumns;

  return {
    mount(container, data) {
      columns = columnsOf(data);
      const drawing = svg('svg', container);
      root = drawing;
      drawing.setAttribute('width', '100%');
      drawing.setAttribute('height', '100%');
      const grid = svg('path', drawing, 'grid');
      const line = svg('path', drawing, 'line');
      const hairline = svg('path', drawing, 'hairline');
      const tip = svg('text', drawing, 'tip');
      tip.setAttribute('y', '12');
      const newTexts = (className: string) =>
        Array.from({ length: lines + 1 }, () => svg('text', drawing, className));
      const values = newTexts('value');
      const times = newTexts('time');
      let size = { width: 0, height: 0 };

      draw = () => {
        const width = size.width - left;
        const height = size.height - bottom;
        let max = 0;
        for (const value of columns.value) if (value > max) max = value;
        const step = 10 ** Math.floor(Math.log10(max || 1));
        const top = Math.ceil(max / step) * step;
        line.setAttribute('transform', `translate(${left} 0)`);
        line.setAttribute(
          'd',
          linePath(columns.value, width, (value) => height - (value / top) * height),
        );
        let rules = '';
        values.forEach((label, i) => {
          const y = height - (i / lines) * height;
          rules += `M${left},${y}h${width}`;
          label.setAttribute('y', String(y));
          label.textContent = `$${((top * i) / lines).toFixed(2)}`;
        });
        grid.setAttribute('d', rules);
        times.forEach((label, i) => {
          const share = i / lines;
          const at = columns.time[Math.round(share * (columns.time.length - 1))];
          label.setAttribute('x', String(left + share * width * 0.92));
          label.setAttribute('y', String(size.height - 4));
          label.textContent = at === undefined ? '' : time.format(at);
        });
        hairline.setAttribute('d', `M0,0V${height}`);
      };

      drawing.addEventListener('pointermove', ({ offsetX }) => {
        const last = columns.time.length - 1;
        const share = (offsetX - left) / (size.width - left);
        const index = Math.max(0, Math.min(last, Math.round(share * last)));
        const x = left + (index / last) * (size.width - left);
        hairline.style.transform = `translateX(${x}px)`;
        tip.style.transform = `translateX(${x > size.width / 2 ? x - 190 : x + 8}px)`;
        tip.textContent = `${time.format(columns.time[index])}  $${columns.value[index]?.toFixed(4)}`;
      });
      sizes = new ResizeObserver(([entry]) => {
        if (entry) size = entry.contentRect;
        draw();
      });
      sizes.observe(container);
    },
    update(data) {
      columns = columnsOf(data);
      draw();
    },
    picture: () => root?.querySelector('.line')?.getAttribute('d') ?? null,
    drawing: () => root ?? null,
    tooltip: () => root?.querySelector('.tip')?.textContent || null,
    destroy() {
      sizes?.disconnect();
      root?.remove();
    },
  };
};
