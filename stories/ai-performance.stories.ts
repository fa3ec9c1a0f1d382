import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import '../src/register/ai-performance.js';
import { findAll, shown, textOf } from './support/shown.js';
import { empty, failed, loading, narrow, staleBesideOthers } from './support/states.js';

const meta: Meta = { component: 'ai-performance' };

export default meta;

export const Default: StoryObj = {
  play: async ({ canvasElement }) => {
    const widget = await shown(canvasElement, 'fresh');
    await expect(findAll(widget, '[part=model]').length).toBeGreaterThan(1);
  },
};

export const Loading: StoryObj = loading;

export const Empty: StoryObj = empty;

export const Stale: StoryObj = staleBesideOthers;

export const Failed: StoryObj = failed;

export const Narrow: StoryObj = narrow;

/** No endpoint has the median of 14 days: a dash, and the reason beside the age. */
export const OtherPeriod: StoryObj = {
  args: { days: 14 },
  play: async ({ canvasElement }) => {
    const widget = await shown(canvasElement, 'fresh');
    await expect(textOf(widget)).toContain('only for 1, 7 or 30 days');
  },
};
