import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../src/register/spendglass-scope.js';
import '../src/register/live-cost-ticker.js';
import '../src/register/model-comparison.js';
import { renderTag } from './support/render-tag.js';
import { find, shown, widgetsIn } from './support/shown.js';
import { empty, failed, loading, narrow, stale } from './support/states.js';

const meta: Meta = {
  component: 'spendglass-scope',
  render: (args, context) =>
    renderTag(
      args,
      context,
      html`<div class="side-by-side">
        <live-cost-ticker></live-cost-ticker>
        <model-comparison></model-comparison>
      </div>`,
    ),
};

export default meta;

const scopeLines = (canvas: HTMLElement): string[] =>
  widgetsIn(canvas).map((widget) => find(widget, '[part=scope]').innerText);

export const Default: StoryObj = {
  args: { days: 14 },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'fresh');
    const lines = scopeLines(canvasElement);
    await expect(lines).toHaveLength(2);
    for (const line of lines) await expect(line).toContain('14 days');
  },
};

export const Loading: StoryObj = loading;

export const Empty: StoryObj = empty;

export const Stale: StoryObj = stale;

export const Failed: StoryObj = failed;

export const Narrow: StoryObj = narrow;

/** The nearest wins: a widget's own attribute over its scope, an inner scope over an outer one. */
export const Nearest: StoryObj = {
  args: { days: 30 },
  render: (args, context) =>
    renderTag(
      args,
      context,
      html`<div class="side-by-side">
        <live-cost-ticker><span slot="heading">As the scope says</span></live-cost-ticker>
        <live-cost-ticker days="1"><span slot="heading">As its own attribute says</span></live-cost-ticker>
        <spendglass-scope days="3">
          <live-cost-ticker><span slot="heading">As the inner scope says</span></live-cost-ticker>
        </spendglass-scope>
      </div>`,
    ),
  play: async ({ canvasElement }) => {
    await shown(canvasElement, 'fresh');
    const [outer, own, inner] = scopeLines(canvasElement);
    await expect(outer).toContain('30 days');
    await expect(own).toContain('24 hours');
    await expect(inner).toContain('3 days');
  },
};
