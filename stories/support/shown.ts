import { expect, waitFor } from 'storybook/test';
import type { Phase } from '../../src/data/reading.js';
import { SpendglassElement } from '../../src/element/spendglass-element.js';
import type { Table } from '../../src/types/table.js';

/** A widget of a story. */
export type Widget = SpendglassElement & { tables(): Table[] };

/** Every widget of a story, in document order. */
export const widgetsIn = (canvas: HTMLElement): Widget[] =>
  [...canvas.querySelectorAll('*')].filter(
    (element): element is Widget => element instanceof SpendglassElement,
  );

/** Waits until every widget is in a phase, and returns the first. */
export const shown = async (canvas: HTMLElement, phase: Phase | 'empty'): Promise<Widget> => {
  await waitFor(
    async () => {
      const widgets = widgetsIn(canvas);
      await expect(widgets.map((widget) => widget.matches(`:state(${phase})`))).not.toContain(false);
      await expect(widgets).not.toHaveLength(0);
    },
    { timeout: 5000 },
  );
  const [first] = widgetsIn(canvas);
  if (!first) throw new Error('The story holds no widget.');
  return first;
};

/** The first visible thing in a widget that a selector finds. @throws Error, when there is none. */
export const find = (widget: Widget, selector: string): HTMLElement => {
  const found = widget.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`<${widget.localName}> shows no ${selector}.`);
  return found;
};

export const findAll = (widget: Widget, selector: string): HTMLElement[] => [
  ...(widget.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** What a person reads in a widget. */
export const textOf = (widget: Widget): string => find(widget, '[part=card]').innerText;

/** A cell of a widget's first table, row 0 unless told. */
export const cell = (widget: Widget, key: string, row = 0): unknown => {
  const [table] = widget.tables();
  return table?.rows[row]?.[table.columns.findIndex((column) => column.key === key)];
};
