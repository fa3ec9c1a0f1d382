/**
 * For flags. Taken off the tag, an attribute says nothing more: the `false` that Lit reads then would stand before what
 * a scope says. Vue, Svelte and Angular write a flag that is off as the word `false`.
 */
export const flag = (attribute: string | null): boolean | undefined =>
  attribute === null ? undefined : attribute !== 'false';
