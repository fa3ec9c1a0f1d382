import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import '../src/register/lang/de.js';
import '../src/register/language-distribution.js';
import { find, shown, textOf } from './support/shown.js';
import { empty, failed, loading, narrow, stale } from './support/states.js';

const meta: Meta = { component: 'language-distribution' };

export default meta;

export const Default: StoryObj = {
  play: async ({ canvasElement }) => {
    const widget = await shown(canvasElement, 'fresh');
    await expect(find(widget, '[part=language]')).toHaveTextContent('English');
    await expect(textOf(widget)).toMatch('estimated');
  },
};

export const Loading: StoryObj = loading;

export const Empty: StoryObj = empty;

export const Stale: StoryObj = stale;

export const Failed: StoryObj = failed;

export const Narrow: StoryObj = narrow;

/** Languages are named in the language of the reader. */
export const German: StoryObj = {
  args: { lang: 'de' },
  play: async ({ canvasElement }) => {
    const widget = await shown(canvasElement, 'fresh');
    await expect(find(widget, '[part=language]')).toHaveTextContent('Englisch');
  },
};
