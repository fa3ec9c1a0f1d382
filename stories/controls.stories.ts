import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../src/register/live-cost-ticker.js';
import { shown } from './support/shown.js';

/** Stories that must fail, each in one way: without them nobody would know that the check of the stories can fail. */
const meta: Meta = { title: 'controls of the check', tags: ['!dev', '!autodocs'] };

export default meta;

const ticker = () => html`<live-cost-ticker></live-cost-ticker>`;

export const PlayThrows: StoryObj = {
  tags: ['must-fail:threw'],
  render: ticker,
  play: async ({ canvasElement }) => {
    const widget = await shown(canvasElement, 'idle');
    await expect(widget.tables()).toHaveLength(1);
  },
};

export const TagIsUnknown: StoryObj = {
  tags: ['must-fail:empty-tag'],
  render: () => html`<live-cost-tickre></live-cost-tickre>`,
};

export const ButtonHasNoName: StoryObj = {
  tags: ['must-fail:inaccessible'],
  render: () => html`${ticker()}<button></button>`,
};

export const AsksElsewhere: StoryObj = {
  tags: ['must-fail:asked-elsewhere'],
  render: () => html`${ticker()}<img alt="" src="https://elsewhere.example/pixel.png" />`,
};
