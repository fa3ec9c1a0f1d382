import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import '../src/register/cost-dashboard.js';
import { busyThen, scenario } from './support/apis.js';

const meta: Meta = { component: 'cost-dashboard', parameters: { layout: 'fullscreen' } };

export default meta;

const headings = (canvas: HTMLElement): string[] =>
  [...(canvas.querySelector('cost-dashboard')?.shadowRoot?.querySelectorAll('.place > *') ?? [])].map(
    (widget) => widget.shadowRoot?.querySelector('[part=heading]')?.textContent.trim() ?? '',
  );

/** The whole costs page in one tag. */
export const Default: StoryObj = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(headings(canvasElement)).toContain('Cost by domain'), { timeout: 5000 });
  },
};

/** A quiet shop: what there is to count is counted, and the rest says that there is nothing. */
export const Quiet: StoryObj = { parameters: { api: scenario('quiet') } };

/** The server went down after its first answers: figures stay, and one line says which are old. */
export const Down: StoryObj = { parameters: { api: busyThen('down') } };
