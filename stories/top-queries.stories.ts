import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import '../src/register/top-queries.js';
import { findAll, shown } from './support/shown.js';
import { empty, failed, loading, narrow, stale } from './support/states.js';

const meta: Meta = { component: 'top-queries' };

export default meta;

export const Default: StoryObj = {
  play: async ({ canvasElement }) => {
    const widget = await shown(canvasElement, 'fresh');
    await expect(findAll(widget, '[part=query]').length).toBeGreaterThan(1);
    for (const button of findAll(widget, '[part=segments] button')) await userEvent.click(button);
    await expect(widget.tables()[0]?.name).toBe('failed-searches');
  },
};

export const Loading: StoryObj = loading;

export const Empty: StoryObj = empty;

export const Stale: StoryObj = stale;

export const Failed: StoryObj = failed;

export const Narrow: StoryObj = narrow;

/** The searches that found nothing. */
export const FailedSearches: StoryObj = { args: { list: 'failed' } };
