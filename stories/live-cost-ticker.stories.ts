import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import '../src/register/live-cost-ticker.js';
import { busyThen } from './support/apis.js';
import { cell, find, shown } from './support/shown.js';
import { empty, failed, loading, narrow, stale } from './support/states.js';

const meta: Meta = { component: 'live-cost-ticker' };

export default meta;

export const Default: StoryObj = {
  play: async ({ canvasElement }) => {
    const ticker = await shown(canvasElement, 'fresh');
    const current = cell(ticker, 'current_cost');
    await expect(Number(current)).toBeGreaterThanOrEqual(0);
    await expect(find(ticker, '[part=value] data')).toHaveAttribute('value', String(current));
    await expect(find(ticker, '[part=value]').innerText).toMatch(/^\$\d/);
  },
};

export const Loading: StoryObj = loading;

export const Empty: StoryObj = empty;

export const Stale: StoryObj = stale;

export const Failed: StoryObj = failed;

export const Narrow: StoryObj = narrow;

/** Paused by a person: the figures stay as they are, and say how old they grow. */
export const Paused: StoryObj = {
  play: async ({ canvasElement }) => {
    const ticker = await shown(canvasElement, 'fresh');
    await userEvent.click(find(ticker, '[part=pause]'));
    await expect(ticker).toHaveAttribute('paused');
    await expect(find(ticker, '[part=age]').innerText).toMatch(/^Paused/);
  },
};

/** The server's database is down and it answers 200 with zeros: costs do not fall to nothing in a moment. */
export const ZerosOverNight: StoryObj = {
  parameters: { api: busyThen('zeros'), docs: { story: { autoplay: true } } },
  play: async ({ canvasElement }) => {
    const ticker = await shown(canvasElement, 'fresh');
    const total = cell(ticker, 'total_cost');
    await ticker.refresh();
    await shown(canvasElement, 'stale');
    await expect(cell(ticker, 'total_cost')).toBe(total);
    await expect(find(ticker, '[part=stale]').innerText).toContain('The source returned no data.');
  },
};
