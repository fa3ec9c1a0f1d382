import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/register/connection-status.js';
import { find, findAll, shown, textOf } from './support/shown.js';
import { empty, failed, loading, narrow, staleBesideOthers } from './support/states.js';

const meta: Meta = { component: 'connection-status' };

export default meta;

export const Default: StoryObj = {
  play: async ({ canvasElement }) => {
    const widget = await shown(canvasElement, 'fresh');
    await expect(findAll(widget, '[part=endpoint]')).toHaveLength(9);
  },
};

export const Loading: StoryObj = loading;

export const Empty: StoryObj = empty;

export const Stale: StoryObj = staleBesideOthers;

export const Failed: StoryObj = failed;

export const Narrow: StoryObj = narrow;

/** Every endpoint is asked once, on a click. */
export const Tested: StoryObj = {
  play: async ({ canvasElement }) => {
    const widget = await shown(canvasElement, 'fresh');
    await userEvent.click(find(widget, '[part=test]'));
    await waitFor(() => expect(textOf(widget)).not.toContain('not asked'));
  },
};
