import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import '../src/register/key-metrics.js';
import { findAll, shown, textOf } from './support/shown.js';
import { empty, failed, loading, narrow, staleBesideOthers } from './support/states.js';

const meta: Meta = { component: 'key-metrics' };

export default meta;

export const Default: StoryObj = {
  play: async ({ canvasElement }) => {
    const widget = await shown(canvasElement, 'fresh');
    await expect(findAll(widget, '[part=figure]')).toHaveLength(8);
  },
};

export const Loading: StoryObj = loading;

export const Empty: StoryObj = empty;

export const Stale: StoryObj = staleBesideOthers;

export const Failed: StoryObj = failed;

export const Narrow: StoryObj = narrow;

/** Each with its change on the seven days before: an arrow, a sign and a word, and of cost up is bad news. */
export const Compared: StoryObj = {
  args: { compare: 'previous' },
  play: async ({ canvasElement }) => {
    const widget = await shown(canvasElement, 'fresh');
    await expect(textOf(widget)).toContain('Total spend');
  },
};

/** The main page's four cards: each endpoint is asked because a figure of it is shown. */
export const MainPage: StoryObj = {
  args: { metrics: 'conversations messages response-time resolution satisfaction' },
  play: async ({ canvasElement }) => {
    const widget = await shown(canvasElement, 'fresh');
    await expect(findAll(widget, '[part=figure]')).toHaveLength(5);
  },
};
