/** The trees of a widget: its own, and those of the elements in it. */
export function* trees(widget: Element): Generator<ShadowRoot> {
  if (!widget.shadowRoot) return;
  yield widget.shadowRoot;
  for (const inside of widget.shadowRoot.querySelectorAll('*')) yield* trees(inside);
}

/** A style sheet that a tree can adopt. */
export const sheet = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};

/** Puts style sheets over a widget's own, as a reader's browser does. */
export const adopt = (widget: Element, ...sheets: readonly CSSStyleSheet[]): void => {
  for (const tree of trees(widget)) tree.adoptedStyleSheets.push(...sheets);
};

export const takeOff = (widget: Element, sheets: readonly CSSStyleSheet[]): void => {
  for (const tree of trees(widget))
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((one) => !sheets.includes(one));
};
