import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/register/date-range-picker.js';
import '../src/register/model-comparison.js';
import '../src/register/spendglass-scope.js';
import { baseUrlOf } from './support/story-api.js';
import { find, shown } from './support/shown.js';

const meta: Meta = { component: 'date-range-picker' };

export default meta;

/** One choice for every widget of a scope. */
export const Default: StoryObj = {
  render: (_args, { id }) => html`
    <spendglass-scope base-url=${baseUrlOf(id)} days="7">
      <date-range-picker></date-range-picker>
      <model-comparison></model-comparison>
    </spendglass-scope>
  `,
  play: async ({ canvasElement }) => {
    const widget = await shown(canvasElement, 'fresh');
    const buttons = canvasElement.querySelector('date-range-picker')?.shadowRoot?.querySelectorAll('button');
    if (buttons?.[2]) await userEvent.click(buttons[2]);
    await waitFor(() => expect(find(widget, '[part=scope]').innerText).toContain('last 30 days'));
  },
};
