import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import '../src/register/alert-notifications.js';
import { shown, textOf } from './support/shown.js';
import { empty, failed, loading, narrow, stale } from './support/states.js';

const meta: Meta = { component: 'alert-notifications' };

export default meta;

/** A crossing is told once in a browser: reload the story, and only the history still has it. */
export const Default: StoryObj = {
  play: async ({ canvasElement }) => {
    const widget = await shown(canvasElement, 'fresh');
    await expect(textOf(widget)).toContain('Alert history');
  },
};

export const Loading: StoryObj = loading;

export const Empty: StoryObj = empty;

export const Stale: StoryObj = stale;

export const Failed: StoryObj = failed;

export const Narrow: StoryObj = narrow;
