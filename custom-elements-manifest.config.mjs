const isPublic = ({ name = '', privacy = 'public' }) => privacy === 'public' && !/^[#_]/.test(name);

const toDist = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Renames every `module` and `path` that points into src, wherever it stands. */
function pointToDist(value) {
  if (value === null || typeof value !== 'object') return;
  for (const [key, entry] of Object.entries(value)) {
    if ((key === 'module' || key === 'path') && typeof entry === 'string') value[key] = toDist(entry);
    else pointToDist(entry);
  }
}

/** A widget's module has no side effect; the file of the same name in register/ defines the tag. */
const definitionOf = ({ name, tagName }, module) => ({
  kind: 'javascript-module',
  path: `dist/register/${tagName}.js`,
  exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module } }],
});

/** The manifest tells what a page author can use: elements, without private members and nameless events. */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest: manifest }) {
    pointToDist(manifest);
    const modules = manifest.modules.filter(({ declarations = [] }) =>
      declarations.some(({ customElement }) => customElement),
    );
    for (const declaration of modules.flatMap(({ declarations }) => declarations)) {
      if (declaration.members) declaration.members = declaration.members.filter(isPublic);
      if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name);
    }
    const definitions = modules.flatMap(({ path, declarations }) =>
      declarations.filter(({ tagName }) => tagName).map((declaration) => definitionOf(declaration, path)),
    );
    manifest.modules = [...modules, ...definitions].sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['src/widgets/*/*.ts', 'src/dashboards/**/*.ts', 'src/element/*.ts'],
  litelement: true,
  outdir: '.',
  // The field in package.json is written by hand: a check in another folder must not change it.
  packagejson: false,
  plugins: [published],
};
