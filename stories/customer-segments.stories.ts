import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import '../src/register/customer-segments.js';
import { findAll, shown, textOf } from './support/shown.js';
import { empty, failed, loading, narrow, staleBesideOthers } from './support/states.js';

const meta: Meta = { component: 'customer-segments' };

export default meta;

export const Default: StoryObj = {
  play: async ({ canvasElement }) => {
    const widget = await shown(canvasElement, 'fresh');
    await expect(textOf(widget)).toContain('estimated');
    for (const button of findAll(widget, '[part=segments] button')) await userEvent.click(button);
    await shown(canvasElement, 'fresh');
    await expect(textOf(widget)).toContain('Cost of these segments');
  },
};

export const Loading: StoryObj = loading;

export const Empty: StoryObj = empty;

export const Stale: StoryObj = staleBesideOthers;

export const Failed: StoryObj = failed;

export const Narrow: StoryObj = narrow;

/** Requests and cost of each domain: the one criterion for which there are costs. */
export const ByDomain: StoryObj = { args: { by: 'domain' } };

/** Conversations by status; what has none is a row of its own. */
export const ByStatus: StoryObj = { args: { by: 'status' } };
