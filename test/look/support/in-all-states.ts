import { fixture } from '@open-wc/testing';
import { configure } from '../../../src/data/configuration.js';
import { frames } from '../../widgets/support/look.js';
import { inBarFont } from './bar-font.js';
import { filled } from '../../widgets/support/payloads.js';
import { json, silent, unreachable, type Reply } from '../../widgets/support/scripted-api.js';
import type { TestPage } from '../../widgets/support/test-page.js';
import type { AnyWidget, WidgetUnderTest } from '../../widgets/support/widgets.js';

/** What a widget can look like: its phases, nothing to count, and figures with names as long as strangers write them. */
export const looks = ['idle', 'loading', 'fresh', 'long', 'stale', 'empty', 'failed'] as const;

export type Look = (typeof looks)[number];

const longNames = [
  'gpt-5-mini-2026-08-07-with-an-extended-context-window',
  'Ersatzteilkatalog für Hydraulikpumpenfilter DN 25 (Edelstahl)',
  'a-shop-with-a-name-that-nobody-could-ever-remember.example',
  'Modèle Ⅳ',
];

export const replyFor = (widget: WidgetUnderTest, look: Look): Reply => {
  switch (look) {
    case 'idle':
    case 'loading':
      return silent;
    case 'fresh':
    case 'stale':
      return json(widget.answer);
    case 'long':
      return json(filled(widget.answer, longNames, { ...widget, copies: 1 }));
    case 'empty':
      return json(widget.nothing);
    case 'failed':
      return unreachable;
    default:
      return look satisfies never;
  }
};

const element = (tag: string, look: Look): string =>
  look === 'idle' ? `<${tag}></${tag}>` : `<${tag} base-url="https://${look}.example"></${tag}>`;

const settings = { lang: 'en-GB', timeZone: 'Europe/London' } as const;

/**
 * Modal dialogs make all but the last of them inert: each stands in its widget instead, and is as wide. One that is
 * moved opens its dialog anew.
 */
export const standInWidget = ({ shadowRoot }: AnyWidget): void => {
  const dialog = shadowRoot?.querySelector('dialog');
  if (!dialog) return;
  dialog.close();
  dialog.show();
  dialog.style.cssText = 'position: static; inline-size: auto; max-block-size: none';
  (shadowRoot?.activeElement as HTMLElement | null)?.blur();
};

export interface Staged {
  /** Around the widgets: its width, `lang`, `dir` and font are theirs. */
  readonly box: HTMLElement;
  readonly widgets: readonly AnyWidget[];
}

/** Puts one widget of a kind on the page for each of the looks; each asks a host of its own, that is named after it. */
export const staged = async (
  page: TestPage,
  widget: WidgetUnderTest,
  shown: readonly Look[],
  className = '',
): Promise<Staged> => {
  configure({ ...settings, ...widget.settings });
  const replies = new Map(looks.map((look) => [`https://${look}.example`, replyFor(widget, look)]));
  page.api.beside = widget.beside ?? {};
  page.api.reply = (asked) => (replies.get(asked.origin) ?? unreachable)(asked);
  const box = await fixture<HTMLElement>(
    `<div class="${className}">${shown.map((look) => element(widget.tag, look)).join('')}</div>`,
  );
  await frames();
  const widgets = Array.from(box.children, (child) => child as AnyWidget);
  widgets.forEach(standInWidget);
  replies.set('https://stale.example', unreachable);
  await widgets[shown.indexOf('stale')]?.refresh();
  // A skeleton comes up when it has been waited for.
  await page.time.advance(200);
  await inBarFont(widgets);
  await frames();
  return { box, widgets };
};

export interface Stage {
  readonly box: HTMLElement;
  readonly widgets: ReadonlyMap<Look, AnyWidget>;
}

/** One widget of a kind in each of its looks. */
export const inAllStates = async (page: TestPage, widget: WidgetUnderTest): Promise<Stage> => {
  const { box, widgets } = await staged(page, widget, looks);
  return { box, widgets: new Map(widgets.map((one, i) => [looks[i]!, one])) };
};
