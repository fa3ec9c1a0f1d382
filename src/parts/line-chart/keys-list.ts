import { html, render } from 'lit';
import type { ChartWords } from './line-chart.words.js';

/** Lists the keys over the page, until Escape or a click elsewhere. `goBack` is called where that leaves no focus. */
export const listKeys = (
  chart: Element,
  { keys, caps, does }: ChartWords,
  isSeveral: boolean,
  goBack: () => void,
): void => {
  const rows = [
    ['← →', does.point],
    [caps.day, does.day],
    ...(isSeveral ? [['↑ ↓', does.series]] : []),
    [caps.page, does.page],
    [caps.ends, does.ends],
    ['+ − 0', does.zoom],
    [caps.pin, does.pin],
    ['T', does.table],
    [caps.clear, does.clear],
  ];
  const list = document.createElement('div');
  if (!('popover' in list)) return;
  list.className = 'chart-list';
  list.role = 'dialog';
  list.ariaLabel = keys;
  list.popover = 'auto';
  list.tabIndex = -1;
  render(
    html`<div class="chart-tip-title">${keys}</div>
      <dl>
        ${rows.map(
          ([cap, what]) =>
            html`<dt>${cap}</dt>
              <dd>${what}</dd>`,
        )}
      </dl>`,
    list,
  );
  list.addEventListener('toggle', ({ newState }) => {
    if (newState !== 'closed') return;
    list.remove();
    if (document.activeElement === document.body) goBack();
  });
  chart.append(list);
  list.showPopover();
  list.focus();
};
