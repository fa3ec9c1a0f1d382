import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import '../src/register/model-comparison.js';
import { scenario } from './support/apis.js';
import { find, findAll, shown, textOf, type Widget } from './support/shown.js';
import { empty, failed, loading, narrow, stale } from './support/states.js';

const meta: Meta = {
  component: 'model-comparison',
  argTypes: { by: { control: 'inline-radio', options: ['cost', 'requests', 'tokens'] } },
};

export default meta;

/** The numbers of a column, in the order of the rows. */
const column = (comparison: Widget, key: string): number[] => {
  const [table] = comparison.tables();
  const index = table?.columns.findIndex((column) => column.key === key) ?? -1;
  return (table?.rows ?? []).flatMap((row) => (row[index] == null ? [] : [Number(row[index])]));
};

const descending = (values: readonly number[]): number[] => [...values].sort((a, b) => b - a);

export const Default: StoryObj = {
  play: async ({ canvasElement }) => {
    const comparison = await shown(canvasElement, 'fresh');
    const costs = column(comparison, 'cost');
    await expect(costs.length).toBeGreaterThan(1);
    await expect(costs).toEqual(descending(costs));
    await expect(find(comparison, '[part=verdict]').innerText).toMatch(/\$\d/);
  },
};

export const Loading: StoryObj = loading;

export const Empty: StoryObj = empty;

export const Stale: StoryObj = stale;

export const Failed: StoryObj = failed;

export const Narrow: StoryObj = narrow;

export const ByRequests: StoryObj = {
  args: { by: 'requests' },
  play: async ({ canvasElement }) => {
    const comparison = await shown(canvasElement, 'fresh');
    await expect(find(comparison, '[aria-sort=descending]').innerText).toContain('Requests');
    const names = findAll(comparison, '[part=model] th').map(({ innerText }) => innerText);
    const requests = column(comparison, 'requests').slice(0, names.length);
    await expect(requests).toEqual(descending(requests));
  },
};

/** A server of another version lost a model on the way: what no model is named for is a row of its own. */
export const Drift: StoryObj = {
  parameters: { api: scenario('drift') },
  play: async ({ canvasElement }) => {
    const comparison = await shown(canvasElement, 'fresh');
    await expect(findAll(comparison, '[part=model]')).not.toHaveLength(0);
    await expect(textOf(comparison)).toMatch(/not attributed/i);
  },
};
