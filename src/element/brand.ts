/** On every element class of this library, whichever version: how one tells its tags from those of the host page. */
export const brand = Symbol.for('spendglass');

/** Whose a tag is: of this library (in whichever version), of the host page, or nobody's yet. */
export const ownerOf = (tag: string): 'spendglass' | 'page' | null => {
  const element = customElements.get(tag);
  if (!element) return null;
  return brand in element ? 'spendglass' : 'page';
};
