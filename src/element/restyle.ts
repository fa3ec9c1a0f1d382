import type { CSSResult, LitElement } from 'lit';

/** Constructed style sheets belong to one document: in another one an element needs copies, made there. */
export const restyle = ({ ownerDocument, shadowRoot, constructor }: LitElement): void => {
  const view = ownerDocument.defaultView;
  if (!view || !shadowRoot) return;
  const styles = (constructor as typeof LitElement).elementStyles as readonly CSSResult[];
  shadowRoot.adoptedStyleSheets = styles.map(({ cssText }) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
};
