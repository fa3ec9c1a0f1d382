/** A new element with a class and text, already in its place. */
export const add = <K extends keyof HTMLElementTagNameMap>(
  parent: Element,
  name: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.textContent = text;
  return parent.appendChild(element);
};

/** Writes a text only where it differs. */
export const write = (element: Element, text: string): void => {
  if (element.textContent !== text) element.textContent = text;
};

/** A list that keeps its rows from one answer to the next. */
export const rowsIn = <R>(parent: Element, make: (parent: Element) => R & { readonly row: Element }) => {
  const rows: (R & { readonly row: Element })[] = [];
  return <T>(items: readonly T[], fill: (row: R, item: T) => void): void => {
    while (rows.length > items.length) rows.pop()?.row.remove();
    items.forEach((item, i) => fill((rows[i] ??= make(parent)), item));
  };
};

export const card = (parent: Element, title: string): HTMLElement => {
  const box = add(parent, 'section', 'card');
  add(box, 'h3', '', title);
  return box;
};
