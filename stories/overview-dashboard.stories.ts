import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import '../src/register/overview-dashboard.js';
import { busyThen, scenario } from './support/apis.js';

const meta: Meta = { component: 'overview-dashboard', parameters: { layout: 'fullscreen' } };

export default meta;

const widgets = (canvas: HTMLElement): Element[] => [
  ...(canvas.querySelector('overview-dashboard')?.shadowRoot?.querySelectorAll('.place > *') ?? []),
];

export const Default: StoryObj = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(widgets(canvasElement).length).toBeGreaterThan(3), { timeout: 5000 });
  },
};

/** A quiet shop: what there is to count is counted, and the rest says that there is nothing. */
export const Quiet: StoryObj = { parameters: { api: scenario('quiet') } };

/** The server went down after its first answers: figures stay, and one line says which are old. */
export const Down: StoryObj = { parameters: { api: busyThen('down') } };
