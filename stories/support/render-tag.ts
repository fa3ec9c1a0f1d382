import type { StoryContext } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import { attributes } from './attributes.js';
import { baseUrlOf } from './story-api.js';

type Args = Readonly<Record<string, unknown>>;

/** All attributes of the tag: one whose arg was reset is no longer among the args, and must go. */
const attributesIn = (args: Args, { argTypes }: StoryContext): Args =>
  Object.fromEntries(
    Object.values(argTypes)
      .filter(({ table }) => table?.category === 'attributes')
      .map(({ name }) => [name, args[name]]),
  );

/** The story's tag with its args as attributes, connected to the story's own API. */
export const renderTag = (args: Args, context: StoryContext, content: unknown = ''): TemplateResult => {
  const tag = unsafeStatic(context.component ?? '');
  const values = { ...attributesIn(args, context), 'base-url': baseUrlOf(context.id) };
  return html`<${tag} ${attributes(values)}>${content}</${tag}>`;
};
