import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import '../src/register/ai-insights.js';
import { findAll, shown } from './support/shown.js';
import { empty, failed, loading, narrow, staleBesideOthers } from './support/states.js';

const meta: Meta = {
  component: 'ai-insights',
  argTypes: { compare: { control: 'inline-radio', options: ['none', 'previous'] } },
};

export default meta;

export const Default: StoryObj = {
  play: async ({ canvasElement }) => {
    const widget = await shown(canvasElement, 'fresh');
    await expect(findAll(widget, '[part=insight]')).not.toHaveLength(0);
  },
};

export const Loading: StoryObj = loading;

export const Empty: StoryObj = empty;

export const Stale: StoryObj = staleBesideOthers;

export const Failed: StoryObj = failed;

export const Narrow: StoryObj = narrow;

/** Why the cost is another one than in the period before: the parts sum to the change. */
export const Compared: StoryObj = { args: { compare: 'previous' } };
