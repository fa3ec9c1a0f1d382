import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect } from 'chai';

interface SourceMap {
  readonly sources: readonly string[];
}

const packages = [
  '@lit-labs/observers',
  '@lit/reactive-element',
  '@lit/task',
  'd3-array',
  'd3-path',
  'd3-scale',
  'd3-shape',
  'fflate',
  'lit-element',
  'lit-html',
  'spendglass',
];

const read = (file: string): string => readFileSync(`dist/cdn/${file}`, 'utf8');

/** Packages that a bundle carries, ours as `spendglass`. */
function packagesIn(file: string): string[] {
  const { sources } = JSON.parse(read(`${file}.map`)) as SourceMap;
  const names = sources.map(
    (source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? 'spendglass',
  );
  return [...new Set(names)];
}

describe('dist/cdn/spendglass.iife.js', () => {
  it('reads the same by any charset, as a page may name none', () => {
    expect(read('spendglass.iife.js')).to.match(/^[\x00-\x7F]*$/);
  });
});

// They read dist, which `npm test` builds first.
for (const file of ['spendglass.js', 'spendglass.iife.js']) {
  describe(`dist/cdn/${file}`, () => {
    it('carries no package beyond those it was designed with', () => {
      expect(packages).to.include.members(packagesIn(file));
    });

    it('has the licence of every package that it carries beside it', () => {
      for (const name of packagesIn(file).filter((each) => each !== 'spendglass')) {
        expect(read('LICENSES.txt')).to.match(new RegExp(`^${name} [0-9.]+ \\(`, 'm'));
      }
      expect(read(file)).to.match(/^\/\*! .* LICENSES\.txt \*\//);
      expect(read('LICENSES.txt').match(/Permission to use|Redistribution and use/g)).to.have.length.above(5);
    });

    it('imports nothing but the file of a language that is asked for', () => {
      expect(read(file)).not.to.match(/\bimport\s*["'{*]|\}\s*from\s*["']/);
      expect(read(file).match(/\bimport\(new URL\(`[^$`]*/g)).to.deep.equal(['import(new URL(`lang/']);
      expect(read(file).match(/\bimport\(/g)).to.have.length(1);
    });

    it('names its Trusted Types policy spendglass-lit', () => {
      expect(read(file).match(/createPolicy\([^,]*/g)).to.deep.equal(['createPolicy("spendglass-lit"']);
    });

    it('leaves no mark of Lit on the page and no warning for developers', () => {
      expect(read(file)).not.to.match(
        /litHtmlVersions|litElementVersions|reactiveElementVersions|litPropertyMetadata/,
      );
      expect(read(file)).not.to.include('dev mode');
    });

    it('points to its source map', () => {
      expect(read(file).trimEnd().split('\n').at(-1)).to.equal(`//# sourceMappingURL=${basename(file)}.map`);
    });
  });
}
