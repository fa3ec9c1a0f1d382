import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../src/register/data-export.js';
import '../src/register/model-comparison.js';
import '../src/register/domain-costs.js';
import '../src/register/spendglass-scope.js';
import { shown } from './support/shown.js';
import { baseUrlOf } from './support/story-api.js';

const meta: Meta = { component: 'data-export' };

export default meta;

/** Everything that the widgets of a scope hold, as CSV or JSON. */
export const Default: StoryObj = {
  render: (_args, { id }) => html`
    <spendglass-scope base-url=${baseUrlOf(id)}>
      <data-export></data-export>
      <model-comparison></model-comparison>
      <domain-costs></domain-costs>
    </spendglass-scope>
  `,
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'fresh');
    const button = canvasElement.querySelector('data-export')?.shadowRoot?.querySelector('button');
    await expect(button).toBeVisible();
  },
};
