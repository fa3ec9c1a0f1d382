import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/register/store-overview.js';
import { find, shown, textOf } from './support/shown.js';
import { empty, failed, loading, narrow, stale } from './support/states.js';

const meta: Meta = { component: 'store-overview' };

export default meta;

export const Default: StoryObj = {
  play: async ({ canvasElement }) => {
    const widget = await shown(canvasElement, 'fresh');
    await expect(textOf(widget)).toContain('estimated');
  },
};

export const Loading: StoryObj = loading;

/** No store is configured: a state of its own, with the connection test at hand. */
export const Empty: StoryObj = empty;

export const Stale: StoryObj = stale;

export const Failed: StoryObj = failed;

export const Narrow: StoryObj = narrow;

/** Keys are sent once and kept nowhere; the fields are empty again at once. */
export const ConnectionTest: StoryObj = {
  play: async ({ canvasElement }) => {
    const widget = await shown(canvasElement, 'fresh');
    await userEvent.click(find(widget, '[part=test] button'));
    for (const name of ['url', 'consumer_key', 'consumer_secret'])
      await userEvent.type(find(widget, `input[name=${name}]`), 'example');
    await userEvent.click(find(widget, '[part=submit]'));
    await waitFor(() => expect(textOf(widget)).toContain('No connection'));
    await expect(find(widget, 'input[name=consumer_key]')).toHaveValue('');
  },
};
