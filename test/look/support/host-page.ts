import type { Host } from '../../../scripts/shots/hosts.js';

const sheetOf = async (name: string): Promise<string> =>
  (await fetch(`/scripts/shots/hosts/${name}.css`)).text();

/** Makes this page one of somebody else, until the function that it gives is called. */
export const openHostPage = async ({ sheet, css = '', dir }: Host): Promise<() => void> => {
  const style = document.createElement('style');
  style.textContent = `${sheet ? await sheetOf(sheet) : ''} ${css}`;
  document.head.append(style);
  document.documentElement.dir = dir ?? '';
  return () => {
    style.remove();
    document.documentElement.removeAttribute('dir');
  };
};
