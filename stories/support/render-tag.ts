import type { StoryContext } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import { attributes } from './attributes.js';
import { baseUrlOf } from './story-api.js';

type Args = Readonly<Record<string, unknown>>;

/** Attributes that every element of a page has. */
const globalAttributes = ['lang', 'dir'];

/**
 * All attributes of the tag: one whose arg was reset is no longer among the args, and must go.
 * @throws Error for an arg by another name, which would show nothing.
 */
const attributesIn = (args: Args, { argTypes, component }: StoryContext): Args => {
  const own = Object.values(argTypes).filter(({ table }) => table?.category === 'attributes');
  const names = [...own.map(({ name }) => name), ...globalAttributes];
  // Storybook adds its listeners to the args.
  const other = Object.keys(args).find((name) => typeof args[name] !== 'function' && !names.includes(name));
  if (other !== undefined) throw new Error(`<${component}> has no attribute ${other}.`);
  return Object.fromEntries(names.map((name) => [name, args[name]]));
};

/** The story's tag with its args as attributes, connected to the story's own API. */
export const renderTag = (args: Args, context: StoryContext, content: unknown = ''): TemplateResult => {
  const tag = unsafeStatic(context.component ?? '');
  const values = { ...attributesIn(args, context), 'base-url': baseUrlOf(context.id) };
  return html`<${tag} ${attributes(values)}>${content}</${tag}>`;
};
