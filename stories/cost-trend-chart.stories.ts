import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/register/cost-trend-chart.js';
import { scenario } from './support/apis.js';
import { cell, find, findAll, shown, textOf } from './support/shown.js';
import { empty, failed, loading, narrow, stale } from './support/states.js';

const meta: Meta = {
  component: 'cost-trend-chart',
  argTypes: {
    metric: { control: 'inline-radio', options: ['cost', 'requests'] },
    bucket: { control: 'inline-radio', options: ['auto', 'hour', 'day', 'week', 'month'] },
    compare: { control: 'inline-radio', options: ['none', 'previous'] },
  },
};

export default meta;

export const Default: StoryObj = {
  play: async ({ canvasElement }) => {
    const chart = await shown(canvasElement, 'fresh');
    const [table] = chart.tables();
    // Seven days of hours, the running one makes one more; they may begin with a night, of which nothing is known.
    await expect(table?.rows.length).toBeGreaterThan(6.5 * 24);
    await expect(table?.rows.length).toBeLessThanOrEqual(7 * 24 + 1);
    await expect(find(chart, '[part=chart] path[d]').getAttribute('d')).toMatch(/^M[\d.]/);
    await expect(Number(find(chart, '[part=total] data').getAttribute('value'))).toBeGreaterThan(0);
  },
};

export const Loading: StoryObj = loading;

export const Empty: StoryObj = empty;

export const Stale: StoryObj = stale;

export const Failed: StoryObj = failed;

export const Narrow: StoryObj = narrow;

export const Requests: StoryObj = {
  args: { metric: 'requests' },
  play: async ({ canvasElement }) => {
    const chart = await shown(canvasElement, 'fresh');
    await expect(find(chart, '[part=heading]').innerText).toMatch(/^Requests/);
    await expect(find(chart, '[part=total]').innerText).not.toContain('$');
  },
};

/** A table of the same points, for those who read better than they see. */
export const AsTable: StoryObj = {
  args: { days: 1 },
  play: async ({ canvasElement }) => {
    const chart = await shown(canvasElement, 'fresh');
    await userEvent.click(find(chart, '[part=table-button]'));
    await expect(findAll(chart, 'tbody tr')).toHaveLength(chart.tables()[0]?.rows.length ?? 0);
    await expect(cell(chart, 'start')).toEqual(expect.any(Number));
  },
};

/** The period before as a quiet line; the change stands beside the total. */
export const Compared: StoryObj = {
  args: { compare: 'previous' },
  play: async ({ canvasElement }) => {
    const chart = await shown(canvasElement, 'fresh');
    await waitFor(() => expect(textOf(chart)).toContain('on the 7 days before'));
    await expect(find(chart, '.chart-drawing path.series-before')).toBeTruthy();
  },
};

/** Days made of hours, with today and the month as they may end. */
export const Days: StoryObj = {
  args: { days: 30, bucket: 'day' },
  play: async ({ canvasElement }) => {
    const chart = await shown(canvasElement, 'fresh');
    await expect(find(chart, '[part=scope]').innerText).toContain('per day');
    await expect(chart.tables()[0]?.rows.length).toBeLessThanOrEqual(32);
  },
};

/** Budget alerts that watch days of UTC, across days of UTC. */
export const Budgets: StoryObj = {
  args: {
    days: 30,
    bucket: 'day',
    domain: 'quiet-shop.example',
    'time-zone': 'UTC',
    'show-budgets': true,
  },
  play: async ({ canvasElement }) => {
    const chart = await shown(canvasElement, 'fresh');
    await waitFor(() => expect(textOf(chart)).toContain('Daily alert $1.00'));
    await expect(find(chart, '.chart-drawing .chart-threshold')).toBeTruthy();
  },
};

/** A shop with few requests: hours without any are a line at zero where the server's total proves it. */
export const QuietShop: StoryObj = { args: { days: 30 }, parameters: { api: scenario('quiet') } };

/** The server keeps 30 days, whatever it is asked for, and the widget says from when its figures are. */
export const Retention: StoryObj = {
  args: { days: 90 },
  parameters: { api: scenario('retention-30') },
  play: async ({ canvasElement }) => {
    const chart = await shown(canvasElement, 'fresh');
    await expect(findAll(chart, 'footer [part=note]')).not.toHaveLength(0);
    await expect(textOf(chart)).toContain('90 days');
  },
};
