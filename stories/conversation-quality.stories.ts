import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import '../src/register/conversation-quality.js';
import { scenario } from './support/apis.js';
import { shown, textOf } from './support/shown.js';
import { empty, failed, loading, narrow, staleBesideOthers } from './support/states.js';

const meta: Meta = { component: 'conversation-quality' };

export default meta;

export const Default: StoryObj = {
  play: async ({ canvasElement }) => {
    const widget = await shown(canvasElement, 'fresh');
    await expect(textOf(widget)).toContain('Not in this API');
  },
};

export const Loading: StoryObj = loading;

export const Empty: StoryObj = empty;

export const Stale: StoryObj = staleBesideOthers;

export const Failed: StoryObj = failed;

export const Narrow: StoryObj = narrow;

/** A server that sends no status counts: what would be derived from them is not in its API. */
export const Drift: StoryObj = {
  parameters: { api: scenario('drift') },
  play: async ({ canvasElement }) => {
    const widget = await shown(canvasElement, 'fresh');
    await expect(textOf(widget)).toContain('Not in this API');
  },
};
