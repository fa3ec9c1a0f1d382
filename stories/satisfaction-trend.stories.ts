import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import '../src/register/satisfaction-trend.js';
import { scenario } from './support/apis.js';
import { find, shown, textOf } from './support/shown.js';
import { empty, failed, loading, narrow, stale } from './support/states.js';

const meta: Meta = { component: 'satisfaction-trend', args: { days: 30 } };

export default meta;

export const Default: StoryObj = {
  play: async ({ canvasElement }) => {
    const widget = await shown(canvasElement, 'fresh');
    await userEvent.click(find(widget, '[part=table-button]'));
    await expect(find(widget, '[part=table]')).toBeVisible();
    await userEvent.click(find(widget, '[part=table-button]'));
  },
};

export const Loading: StoryObj = loading;

export const Empty: StoryObj = empty;

export const Stale: StoryObj = stale;

export const Failed: StoryObj = failed;

export const Narrow: StoryObj = narrow;

/** A server that sends no series: the score of the whole period stays. */
export const NoSeries: StoryObj = {
  parameters: { api: scenario('drift') },
  play: async ({ canvasElement }) => {
    const widget = await shown(canvasElement, 'fresh');
    await expect(textOf(widget)).toContain('No daily series');
  },
};
