/**
 * For flags that a scope can set too. Taken off the tag, an attribute says nothing more: the `false` that Lit reads then
 * would stand before what the scope says.
 */
export const flag = (attribute: string | null): true | undefined => attribute !== null || undefined;
