import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/register/live-sessions.js';
import '../src/register/session-details.js';
import '../src/register/spendglass-scope.js';
import { find, shown, textOf, widgetsIn } from './support/shown.js';
import { empty, failed, loading, narrow, stale } from './support/states.js';
import { baseUrlOf } from './support/story-api.js';

const meta: Meta = {
  component: 'session-details',
  // A session that nobody has: what a dialog says of it in each state.
  args: { session: 'sess_unknown' },
  // An open dialog covers its page, so each story has one of its own.
  parameters: { docs: { story: { inline: false, height: '480px' } } },
};

export default meta;

/** A click in a list of the same scope opens the details; closing takes the selection back. */
export const Default: StoryObj = {
  render: (_, { id }) => html`
    <spendglass-scope base-url=${baseUrlOf(id)}>
      <live-sessions list="finished"></live-sessions>
      <session-details></session-details>
    </spendglass-scope>
  `,
  play: async ({ canvasElement }) => {
    const list = await waitFor(() => {
      const [list, details] = widgetsIn(canvasElement);
      if (!list || !details) throw new Error('not there yet');
      find(list, '[part=session]');
      return { list, details };
    });
    await expect(textOf(list.details)).toContain('No session selected');
    await userEvent.click(find(list.list, '[part=session] button'));
    await waitFor(() => expect(find(list.details, '[part=figures]')).toBeVisible());
    await userEvent.click(find(list.details, '[part=close]'));
    await waitFor(() => expect(textOf(list.details)).toContain('No session selected'));
  },
};

/** Nothing is selected: nothing is asked for. */
export const NothingSelected: StoryObj = {
  args: { session: undefined },
  play: async ({ canvasElement }) => {
    const widget = await shown(canvasElement, 'idle');
    await expect(textOf(widget)).toContain('No session selected');
  },
};

export const Loading: StoryObj = loading;

export const Empty: StoryObj = empty;

export const Stale: StoryObj = stale;

export const Failed: StoryObj = failed;

export const Narrow: StoryObj = narrow;
