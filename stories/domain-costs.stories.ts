import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import '../src/register/domain-costs.js';
import { scenario } from './support/apis.js';
import { find, findAll, shown, textOf } from './support/shown.js';
import { empty, failed, loading, narrow, stale } from './support/states.js';

const meta: Meta = { component: 'domain-costs' };

export default meta;

export const Default: StoryObj = {
  play: async ({ canvasElement }) => {
    const widget = await shown(canvasElement, 'fresh');
    await expect(findAll(widget, '[part=domain]').length).toBeGreaterThan(1);
    await userEvent.type(find(widget, '[part=search]'), 'nobody');
    await expect(textOf(widget)).toMatch('nobody');
  },
};

export const Loading: StoryObj = loading;

export const Empty: StoryObj = empty;

export const Stale: StoryObj = stale;

export const Failed: StoryObj = failed;

export const Narrow: StoryObj = narrow;

/** A server of another version lost a domain on the way: what no domain is named for is a row of its own. */
export const Drift: StoryObj = {
  parameters: { api: scenario('drift') },
  play: async ({ canvasElement }) => {
    const widget = await shown(canvasElement, 'fresh');
    await expect(findAll(widget, '[part=domain]')).not.toHaveLength(0);
  },
};
