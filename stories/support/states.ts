import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { busyThen, scenario, silent } from './apis.js';
import { find, shown, textOf, widgetsIn } from './shown.js';

const about = (story: string) => ({ docs: { description: { story } } });

/** The states that every widget has, for each of them to tell in the same words. */
export const loading: StoryObj = {
  parameters: {
    api: silent,
    ...about('The first answer does not come. After 8 s the widget stops waiting, says so and tries again.'),
  },
  play: async ({ canvasElement }) => {
    const widget = await shown(canvasElement, 'loading');
    await expect(find(widget, '[part=card]')).toHaveAttribute('aria-busy', 'true');
    await expect(widget.tables()).toEqual([]);
  },
};

export const empty: StoryObj = {
  parameters: {
    api: scenario('empty'),
    ...about('Answered, and there is nothing to count: no figure is made up.'),
  },
  play: async ({ canvasElement }) => {
    const widget = await shown(canvasElement, 'fresh');
    await expect(textOf(widget)).not.toContain('$0.00');
  },
};

const growStale = async (canvas: HTMLElement): Promise<void> => {
  const widgets = widgetsIn(canvas);
  await Promise.all(widgets.map((widget) => widget.refresh()));
  await shown(canvas, 'stale');
  for (const widget of widgets) {
    await expect(find(widget, '[part=stale]').innerText).toMatch(/^Stale, /);
    await expect(find(widget, '[part=retry]')).toBeEnabled();
  }
};

export const stale: StoryObj = {
  parameters: {
    api: busyThen('down'),
    docs: {
      description: {
        story:
          'Answered once, then never again: the last good figures stay, and the footer says how old they are.',
      },
      // Without its play function it would still be fresh on the docs page.
      story: { autoplay: true },
    },
  },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'fresh');
    const before = widgetsIn(canvasElement).map((widget) => widget.tables());
    await growStale(canvasElement);
    await expect(widgetsIn(canvasElement).map((widget) => widget.tables())).toEqual(before);
  },
};

/** Of a widget whose table tells more than one answer, which goes on changing when one of them fails. */
export const staleBesideOthers: StoryObj = {
  ...stale,
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'fresh');
    await growStale(canvasElement);
  },
};

export const failed: StoryObj = {
  parameters: { api: scenario('down'), ...about('Nothing has ever answered. No figure is not a zero.') },
  play: async ({ canvasElement }) => {
    const widget = await shown(canvasElement, 'failed');
    await expect(textOf(widget)).toContain('This is not a zero: no figure has arrived yet.');
    await expect(widget.tables()).toEqual([]);
  },
};

export const narrow: StoryObj = {
  parameters: about('240 px, as in the side bar of an admin page.'),
  decorators: [(story) => html`<div class="narrow">${story()}</div>`],
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'fresh');
    for (const widget of widgetsIn(canvasElement)) {
      await expect(widget.scrollWidth).toBeLessThanOrEqual(240);
    }
  },
};
