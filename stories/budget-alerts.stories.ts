import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/register/budget-alerts.js';
import { find, findAll, shown, textOf } from './support/shown.js';
import { empty, failed, loading, narrow, stale } from './support/states.js';

const meta: Meta = { component: 'budget-alerts' };

export default meta;

export const Default: StoryObj = {
  play: async ({ canvasElement }) => {
    const budgets = await shown(canvasElement, 'fresh');
    const alerts = findAll(budgets, '[part=alert]');
    await expect(alerts).toHaveLength(4);
    await expect(budgets.tables()[0]?.rows).toHaveLength(4);
    for (const alert of alerts) await expect(alert.innerText).toMatch(/Exceeded|Near|Within|Unknown/);
    await expect(find(budgets, '[part=form]')).toBeVisible();
  },
};

export const Loading: StoryObj = loading;

/** No alert yet: the form is all there is, and what a person needs first. */
export const Empty: StoryObj = empty;

export const Stale: StoryObj = stale;

export const Failed: StoryObj = failed;

export const Narrow: StoryObj = narrow;

/** An alert is saved once the server lists what was not there before. */
export const SetAlert: StoryObj = {
  play: async ({ canvasElement }) => {
    const budgets = await shown(canvasElement, 'fresh');
    await userEvent.selectOptions(find(budgets, '#domain'), '=pumps-direct.example');
    await userEvent.selectOptions(find(budgets, '#type'), 'daily');
    await userEvent.type(find(budgets, '#threshold'), '12.50');
    await userEvent.click(find(budgets, '[part=submit]'));
    await waitFor(() => expect(findAll(budgets, '[part=alert]')).toHaveLength(5), { timeout: 5000 });
    await expect(textOf(budgets)).toContain('$12.50');
  },
};

/** An amount that the server could not store is not sent. */
export const RefusedAmount: StoryObj = {
  play: async ({ canvasElement }) => {
    const budgets = await shown(canvasElement, 'fresh');
    const threshold = find(budgets, '#threshold');
    await userEvent.type(threshold, '0');
    await userEvent.click(find(budgets, '[part=submit]'));
    await waitFor(() => expect(threshold).toHaveAttribute('aria-invalid', 'true'));
    await expect(findAll(budgets, '[part=alert]')).toHaveLength(4);
  },
};

export const OneDomain: StoryObj = {
  args: { domain: 'pumps-direct.example' },
  play: async ({ canvasElement }) => {
    const budgets = await shown(canvasElement, 'fresh');
    await expect(find(budgets, '[part=scope]').innerText).toContain('pumps-direct.example');
  },
};
