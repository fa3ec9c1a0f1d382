import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import '../src/register/missing-products.js';
import { scenario } from './support/apis.js';
import { cell, find, findAll, shown } from './support/shown.js';
import { empty, failed, loading, narrow, stale } from './support/states.js';

const meta: Meta = { component: 'missing-products' };

export default meta;

export const Default: StoryObj = {
  play: async ({ canvasElement }) => {
    const products = await shown(canvasElement, 'fresh');
    await expect(findAll(products, '[part=product]')).toHaveLength(8);
    await expect(find(products, '[part=product] th > bdi').innerText).toBe(cell(products, 'name'));
    await expect(Number(cell(products, 'count'))).toBeGreaterThanOrEqual(Number(cell(products, 'count', 1)));
  },
};

export const Loading: StoryObj = loading;

export const Empty: StoryObj = empty;

export const Stale: StoryObj = stale;

export const Failed: StoryObj = failed;

export const Narrow: StoryObj = narrow;

export const Searched: StoryObj = {
  play: async ({ canvasElement }) => {
    const products = await shown(canvasElement, 'fresh');
    const name = String(cell(products, 'name', 2));
    await userEvent.type(find(products, '[part=search]'), name);
    const names = findAll(products, '[part=product] th > bdi').map(({ innerText }) => innerText);
    await expect(names).toContain(name);
    for (const match of names) await expect(match.toLowerCase()).toContain(name.toLowerCase());
  },
};

export const ThreeAtFirst: StoryObj = {
  args: { limit: 3 },
  play: async ({ canvasElement }) => {
    const products = await shown(canvasElement, 'fresh');
    await expect(findAll(products, '[part=product]')).toHaveLength(3);
    await userEvent.click(find(products, '[part=show-all]'));
    await expect(findAll(products, '[part=product]')).toHaveLength(products.tables()[0]?.rows.length ?? 0);
  },
};

/** A server of another version puts its list into pages and has lost the recommendations. */
export const Drift: StoryObj = {
  parameters: { api: scenario('drift') },
  play: async ({ canvasElement }) => {
    const products = await shown(canvasElement, 'fresh');
    await expect(findAll(products, '[part=product]')).not.toHaveLength(0);
    await expect(findAll(products, '[part=recommendations]')).toHaveLength(0);
  },
};
