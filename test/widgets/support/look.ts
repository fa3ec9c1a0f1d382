import { expect, fixture, nextFrame } from '@open-wc/testing';
import type { Phase } from '../../../src/data/reading.js';
import { settle } from './page-time.js';
import { baseUrl, type TestPage } from './test-page.js';
import type { AnyWidget } from './widgets.js';

/** What the browser measures for a widget, it measures in frames. */
export const frames = async (): Promise<void> => {
  await settle();
  for (let i = 0; i < 2; i += 1) await nextFrame();
  await settle();
};

/** Puts a widget on the page as its author would write it. */
export const mount = async (
  tag: string,
  attributes = `base-url="${baseUrl}"`,
  inside = '',
): Promise<AnyWidget> => {
  const widget = await fixture<AnyWidget>(`<${tag} ${attributes}>${inside}</${tag}>`);
  await frames();
  return widget;
};

/** What a person reads of it, on one line. */
export const words = (widget: Element): string =>
  (widget.shadowRoot!.querySelector('.frame') as HTMLElement).innerText.replace(/\s+/g, ' ').trim();

/** What stands in the place of the figures. */
export const bodyWords = (widget: Element): string =>
  (widget.shadowRoot!.querySelector('[part=body]') as HTMLElement).innerText.replace(/\s+/g, ' ').trim();

const phases = ['idle', 'loading', 'fresh', 'stale', 'failed'] as const satisfies readonly Phase[];

/** The phases and `empty`, as a style sheet of the page sees them. */
export const states = (widget: Element): readonly string[] =>
  [...phases, 'empty'].filter((name) => widget.matches(`:state(${name})`));

export const isBusy = (widget: Element): boolean =>
  widget.shadowRoot!.querySelector('section')!.getAttribute('aria-busy') === 'true';

export const retryButton = (widget: Element): HTMLButtonElement | null =>
  widget.shadowRoot!.querySelector('button[part=retry]');

/** A figure is a number with a currency, or a percentage. */
export const expectNoFigure = (widget: Element): void => {
  expect(bodyWords(widget)).not.to.match(/[$€]\s?\d|\d\s?[$€]|\d\s?%/);
  expect(widget.shadowRoot!.querySelectorAll('data').length).to.equal(0);
};

export const expectAccessible = (page: TestPage, widget: Element): Promise<void> =>
  page.asideOf(async () => {
    await expect(widget).to.be.accessible();
  });
