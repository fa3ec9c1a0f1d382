import { globSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { missingParts } from './widget-parts.js';

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly { readonly tagName?: string }[] }[];
}

const manifestTags = (): string[] => {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
  return modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));
};

describe('a widget is complete', () => {
  it('every tag has its file, registration, test, story, export and manifest entry', () => {
    const paths = globSync(['src/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts']);
    const index = { path: 'src/index.ts', text: readFileSync('src/index.ts', 'utf8') };
    expect(missingParts(paths, index, manifestTags())).to.deep.equal([]);
  });

  it('whatever is missing is told by name', () => {
    const index = {
      path: 'src/index.ts',
      text: "import './register/b.js'; export { B } from './widgets/b/b.js';",
    };
    const paths = [
      'src/widgets/a/a.view.ts',
      'src/widgets/b/b.ts',
      'src/register/b.ts',
      'test/widgets/b.test.ts',
    ];
    expect(missingParts([...paths, 'stories/b.stories.ts'], index, ['b'])).to.deep.equal([
      'a has no src/widgets/a/a.ts',
      'a has no src/register/a.ts',
      'a has no test: a.test.ts',
      'a has no story: a.stories.ts',
      'a has no registration in src/index.ts',
      'a has no exported class in src/index.ts',
      'a has no entry in custom-elements.json (npm run manifest)',
    ]);
  });
});
