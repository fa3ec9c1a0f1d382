/** A page of somebody else, with its own idea of what a page looks like. */
export interface Host {
  readonly name: string;
  /** Name of its style sheet in hosts/. */
  readonly sheet?: string;
  /** More of its style. */
  readonly css?: string;
  readonly dir?: 'rtl';
  readonly doctype?: 'none';
}

export const hosts: readonly Host[] = [
  { name: 'plain' },
  { name: 'all-unset', css: '* { all: unset } style, script { display: none } h1, p { display: block }' },
  { name: 'html-10px', css: 'html { font-size: 62.5% } body { font-size: 1.4rem }' },
  { name: 'html-16px', css: 'html { font-size: 16px }' },
  { name: 'html-20px', css: 'html { font-size: 20px }' },
  { name: 'bootstrap', sheet: 'bootstrap' },
  { name: 'tailwind', sheet: 'tailwind' },
  { name: 'wordpress', sheet: 'wordpress' },
  { name: 'right-to-left', dir: 'rtl' },
  { name: 'no-doctype', doctype: 'none', css: 'body { font: 14px/1.45 system-ui, sans-serif }' },
];
