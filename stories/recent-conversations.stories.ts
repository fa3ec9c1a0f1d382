import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, userEvent } from 'storybook/test';
import '../src/register/recent-conversations.js';
import { find, shown } from './support/shown.js';
import { empty, failed, loading, narrow, stale } from './support/states.js';

const meta: Meta = { component: 'recent-conversations' };

export default meta;

export const Default: StoryObj = {
  play: async ({ canvasElement }) => {
    const widget = await shown(canvasElement, 'fresh');
    const selected = fn();
    widget.addEventListener('spendglass-conversation-select', selected, { once: true });
    await userEvent.click(find(widget, '[part=conversation] button'));
    await expect(selected).toHaveBeenCalledOnce();
  },
};

export const Loading: StoryObj = loading;

export const Empty: StoryObj = empty;

export const Stale: StoryObj = stale;

export const Failed: StoryObj = failed;

export const Narrow: StoryObj = narrow;
