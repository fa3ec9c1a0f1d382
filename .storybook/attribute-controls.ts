import type { ArgTypesEnhancer, StrictInputType } from 'storybook/internal/types';

const primitive = /^(string|number|boolean)( \| undefined)?$/;

const withControl = (argType: StrictInputType): StrictInputType => {
  if (argType.table?.category !== 'attributes' || argType.name === 'base-url') {
    return { ...argType, control: { disable: true } };
  }
  const name = primitive.exec(argType.table.type?.summary ?? '')?.[1];
  return name ? { ...argType, type: { name: name as 'string' | 'number' | 'boolean' } } : argType;
};

/**
 * Attributes are what a story's args set, so only they get a control, and `number | undefined` a number's: Storybook
 * knows none for a union. The base URL is the story's own.
 */
export const attributeControls: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(Object.entries(argTypes).map(([name, argType]) => [name, withControl(argType)]));
