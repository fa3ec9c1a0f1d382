import type { MissingProducts } from '../../src/widgets/missing-products/missing-products.js';
import '../../src/register/missing-products.js';
import recorded from '../fixtures/recorded/missing-products.days30.json';
import { mount } from './support/look.js';
import { settle } from './support/page-time.js';
import { json } from './support/scripted-api.js';
import { baseUrl, eachOnItsOwnPage, type TestPage } from './support/test-page.js';

export const answer = recorded.body;

export const product = (name: string, count: number, examples: string[] = []) => ({
  name,
  count,
  lastRequested: '2026-11-20T09:00:00Z',
  examples,
});

export const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

export const one = (element: Element, selector: string): HTMLElement => {
  const [found] = all(element, selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};

export const text = (node: HTMLElement): string => node.innerText.replace(/\s+/g, ' ').trim();

/** A button by its accessible name. */
export const button = (element: Element, name: string): HTMLElement => {
  const named = all(element, 'button').find(
    (button) => (button.ariaLabel ?? text(button).replace(/ ?[↑↓]$/, '')) === name,
  );
  if (!named) throw new Error(`no button ${name}`);
  return named;
};

export const press = async (element: Element, name: string): Promise<void> => {
  button(element, name).click();
  await settle();
};

export const search = async (element: Element, query: string): Promise<void> => {
  const input = one(element, 'input') as HTMLInputElement;
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle();
};

/** The names of the products on screen. */
export const rows = (element: Element): string[] => all(element, '[part=product] th > bdi').map(text);

/** What opens the examples of a product. */
export const fold = (element: Element, name: string): HTMLElement => {
  const row = all(element, '[part=product]').find((row) => text(row.querySelector('bdi')!) === name);
  const found = row?.querySelector('summary');
  if (!found) throw new Error(`nothing opens in ${name}`);
  return found;
};

/** What the page's announcer said last. */
export const said = (): string => document.querySelector('[role=status]')?.textContent ?? '';

/** Gives every test of the block a page of its own. */
export const missingProductsPage = (): (() => TestPage) => {
  // What still waits to be said is said, and the regions that stay in the page are gone for the next test.
  afterEach(async () => {
    await page().time.advance(20_000);
    document.querySelectorAll('body > [aria-live]').forEach((region) => region.remove());
  });
  const page = eachOnItsOwnPage();
  return page;
};

/** The widget with an answer, in a card of `width` px. */
export const show = async (
  page: TestPage,
  wire: unknown = answer,
  attributes = '',
  width = 680,
): Promise<MissingProducts> => {
  page.api.reply = json(wire);
  const element = await mount(
    'missing-products',
    `base-url="${baseUrl}" time-zone="Europe/London" lang="en-GB" ${attributes}`,
  );
  element.style.inlineSize = `${width}px`;
  await settle();
  return element as unknown as MissingProducts;
};
