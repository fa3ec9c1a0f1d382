import { readScriptTag } from '../../src/element/script-settings.js';

/**
 * As if the library ran from a script tag with these attributes.
 * @param redirectedTo where its server really had it
 */
export const runFrom = (attributes: string, redirectedTo = ''): void => {
  const template = document.createElement('template');
  template.innerHTML = `<script type="text/plain" src="/spendglass.js?v=2" ${attributes}></script>`;
  const script = template.content.querySelector('script')!;
  document.head.append(script);
  readScriptTag(redirectedTo || script.src);
  script.remove();
};
