import { settle } from './page-time.js';
import type { AnyWidget } from './widgets.js';

/** What a person reads of one element, on one line. */
export const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

export const find = (widget: AnyWidget, selector: string): HTMLElement | null =>
  widget.shadowRoot!.querySelector<HTMLElement>(selector);

export const all = (widget: AnyWidget, selector: string): HTMLElement[] => [
  ...widget.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** The rows of a list by the name of their part, each as the texts of its cells. */
export const rows = (widget: AnyWidget, part: string): string[][] =>
  all(widget, `tr[part=${part}]`).map((row) => [...row.children].map(textOf));

/** The first button whose text, arrows left aside, begins so. */
export const button = (widget: AnyWidget, label: string): HTMLButtonElement =>
  all(widget, 'button').find((each) =>
    textOf(each).replace(/[↑↓]/g, '').startsWith(label),
  ) as HTMLButtonElement;

export const press = async (target: HTMLElement): Promise<void> => {
  target.focus();
  target.click();
  await settle();
};

export const search = async (widget: AnyWidget, query: string): Promise<void> => {
  const field = widget.shadowRoot!.querySelector('input')!;
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settle();
};
