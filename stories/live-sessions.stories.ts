import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, userEvent } from 'storybook/test';
import '../src/register/live-sessions.js';
import { find, shown } from './support/shown.js';
import { empty, failed, loading, narrow, staleBesideOthers } from './support/states.js';

const meta: Meta = { component: 'live-sessions' };

export default meta;

export const Default: StoryObj = {
  play: async ({ canvasElement }) => {
    const widget = await shown(canvasElement, 'fresh');
    await expect(find(widget, '[part=segments]')).toHaveTextContent('Running');
  },
};

export const Loading: StoryObj = loading;

export const Empty: StoryObj = empty;

export const Stale: StoryObj = staleBesideOthers;

export const Failed: StoryObj = failed;

export const Narrow: StoryObj = narrow;

/** The latest sessions that ended; a click on one selects it. */
export const Finished: StoryObj = {
  args: { list: 'finished' },
  play: async ({ canvasElement }) => {
    const widget = await shown(canvasElement, 'fresh');
    const selected = fn();
    widget.addEventListener('spendglass-session-select', selected, { once: true });
    await userEvent.click(find(widget, '[part=session] button'));
    await expect(selected).toHaveBeenCalledOnce();
  },
};
