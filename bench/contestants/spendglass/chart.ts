import '../../../src/register/cost-trend-chart.js';
import type { ChartData } from '../../data.js';
import type { Chart } from '../contestant.js';
import { ChartRoom } from './chart-room.js';

customElements.define('chart-room', ChartRoom);

/** The main line: by points, or by pixel columns where it is dense. */
const line = '.chart-line:not(.chart-running), .chart-columns';

type Host = HTMLElementTagNameMap['cost-trend-chart'] | ChartRoom;

const give = (host: Host, data: ChartData): void => {
  if (data.kind === 'columns' && host instanceof ChartRoom) host.columns = data.columns;
  if (data.kind === 'answer' && !(host instanceof ChartRoom)) host.data = data.answer;
};

/** The widget as a page uses it; the chart room alone where the data are columns. */
export const spendglassChart = (): Chart => {
  let host: Host | undefined;
  const find = (selector: string): Element | null => host?.shadowRoot?.querySelector(selector) ?? null;

  return {
    mount(container, data) {
      host = data.kind === 'columns' ? new ChartRoom() : document.createElement('cost-trend-chart');
      give(host, data);
      container.append(host);
    },
    update: (data) => host && give(host, data),
    picture: () => find(line)?.getAttribute('d') ?? null,
    drawing: () => find('.chart-drawing'),
    tooltip: () => find('.chart-pointed .chart-tip')?.textContent ?? null,
    destroy: () => host?.remove(),
  };
};
