import type { StoryContext } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import { attributes } from './attributes.js';
import { baseUrlOf } from './story-api.js';

type Args = Readonly<Record<string, unknown>>;

/** The story's tag with its args as attributes, connected to the story's own API. */
export const renderTag = (
  args: Args,
  { component, id }: StoryContext,
  content: unknown = '',
): TemplateResult => {
  const tag = unsafeStatic(component ?? '');
  return html`<${tag} ${attributes({ 'base-url': baseUrlOf(id), ...args })}>${content}</${tag}>`;
};
