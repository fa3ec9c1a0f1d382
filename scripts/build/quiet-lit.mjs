const policy = /(\w+)\?\1\.createPolicy\("lit-html"/g;
const versionMark = /\(\w+\.(?:litHtml|litElement|reactiveElement)Versions\?\?=\[\]\)\.push\("[^"]*"\)/g;
const sharedMetadata = /\w+\.litPropertyMetadata\?\?=new WeakMap/g;
const metadata = /(?:globalThis\.)?litPropertyMetadata\b/g;

const descriptor = /void 0!==(\w+)&&(\w+\(this\.prototype,\w+),\1\)/g;

const metadataModule = '\0lit-property-metadata';

/**
 * Lit inside a bundle is nobody's business: its Trusted Types policy gets a name of ours, so that a page can allow
 * `spendglass-lit` and nothing else. A second copy makes none, as that name is taken and the first copy draws. Lit's
 * marks on `globalThis` (which make a page's own Lit warn about several versions) are dropped. Its property descriptors
 * inherit nothing: a host page may have given every object a `value`. Fails the build when Lit's text has changed and an
 * edit no longer finds its place.
 *
 * @returns {import('rollup').Plugin}
 */
export const quietLit = () => ({
  name: 'quiet-lit',
  resolveId: (source) => (source === metadataModule ? source : null),
  load: (id) => (id === metadataModule ? 'export const litMetadata = new WeakMap();' : null),
  transform(code, id) {
    if (
      !/\/node_modules\/(?:lit-html\/lit-html|lit-element\/lit-element|@lit\/reactive-element\/(?:reactive-element|decorators\/property))\.js$/.test(
        id,
      )
    )
      return null;
    const edited = code
      .replace(policy, '$1&&!customElements.get("spendglass-scope")?$1.createPolicy("spendglass-lit"')
      .replace(versionMark, 'void 0')
      .replace(sharedMetadata, 'void 0')
      .replace(descriptor, 'void 0!==$1&&$2,Object.setPrototypeOf($1,null))')
      .replace(metadata, 'litMetadata');
    if (edited === code) this.error(`${id} no longer looks as quiet-lit expects it.`);
    const uses = edited.includes('litMetadata')
      ? `import { litMetadata } from ${JSON.stringify(metadataModule)};`
      : '';
    return { code: uses + edited, map: null };
  },
});
