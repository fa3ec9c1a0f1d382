import { expect } from 'chai';
import { codeIn, tableOf } from '../house/markdown.js';
import { readSources } from '../house/source-files.js';
import { controls } from '../../src/theme/controls.styles.js';
import { colourNames, forced } from './token-table.js';

const sources = readSources('src/**/*.ts');
const [readme] = readSources('README.md');

/** Token → its value in light, as the style sheets fall back to it. */
const publicTokens = new Map(
  sources.flatMap(({ text }) =>
    [...text.matchAll(/var\((--spendglass-[\w-]+), (?:light-dark\()?([^,)]+)/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    ),
  ),
);

/** CSS Color 4, "System Colors". */
const systemColours = [
  'AccentColor',
  'AccentColorText',
  'ButtonBorder',
  'ButtonFace',
  'ButtonText',
  'Canvas',
  'CanvasText',
  'GrayText',
  'Highlight',
  'HighlightText',
  'LinkText',
  'Mark',
  'MarkText',
];

describe('the public tokens', () => {
  it('are 40 or fewer', () => {
    expect(publicTokens.size).to.be.within(1, 40);
  });

  it('are always read with a value to fall back to', () => {
    const bare = sources.flatMap(({ text }) => text.match(/var\(--spendglass-[\w-]+\)/g) ?? []);
    expect(bare).to.deep.equal([]);
  });

  it('are declared nowhere, so that the value of any ancestor wins', () => {
    const declared = sources.flatMap(({ path, text }) =>
      (text.match(/(?<!var\()--spendglass-[\w-]+:|setProperty\(\s*['"`]--spendglass-/g) ?? []).map(
        (found) => `${path}: ${found}`,
      ),
    );
    expect(declared).to.deep.equal([]);
  });

  it('are documented for the manifest, with the value that they have in light', () => {
    const documented = new Map(
      sources.flatMap(({ text }) =>
        [...text.matchAll(/@cssprop \[(--[\w-]+)=([^\]]+)\] - \S/g)].map(
          ([, name = '', value = '']) => [name, value] as const,
        ),
      ),
    );
    expect([...documented].sort()).to.deep.equal([...publicTokens].sort());
  });

  it('stand in the table of the README', () => {
    const told = tableOf(readme?.text ?? '', 'Token').flatMap((row) => codeIn(row.get('Token') ?? ''));
    expect(told).to.have.members([...publicTokens.keys()]);
  });
});

describe('the internal tokens', () => {
  it('hold every colour: no style sheet has one of its own', () => {
    const own = sources
      .filter(({ path }) => !/^src\/theme\/(tokens|series)\.styles\.ts$/.test(path))
      .flatMap(({ path, text }) =>
        (
          text.match(
            /(?<=[\s(])#[\da-f]{3,8}(?=[;,)])|\b(?:rgb|hsl|lab|lch|oklab|oklch|light-dark)\([^)]*\)/g,
          ) ?? []
        ).map((found) => `${path}: ${found}`),
      );
    expect(own).to.deep.equal([]);
  });

  it('are all declared that a style sheet reads', () => {
    const used = sources.flatMap(({ text }) =>
      [...text.matchAll(/var\((--_[\w-]+)/g)].map(([, name = '']) => name),
    );
    const declared = sources.flatMap(({ text }) =>
      [...text.matchAll(/(--_[\w-]+):/g)].map(([, name = '']) => name),
    );
    // How much a first view has room for, which the element sets.
    const set = ['--_rows', '--_units'];
    expect([...new Set(used)].filter((name) => ![...declared, ...set].includes(name))).to.deep.equal([]);
  });

  for (const name of colourNames) {
    it(`${name} is a system colour where the reader's system sets the colours`, () => {
      expect(systemColours).to.include(forced.get(name));
    });
  }

  it('leaves the label of a filled button its contrast where the system sets the colours', () => {
    // Else the browser paints Canvas behind the label, whose own colour is Canvas.
    expect(forced.get('--_on-accent')).to.equal('Canvas');
    const [, forcedControls = ''] = controls.cssText.split('@media (forced-colors: active)');
    expect(forcedControls).to.match(/\.primary \{\s*forced-color-adjust: none;/);
  });

  it('no other is touched by forced colours', () => {
    expect([...forced.keys()].filter((name) => !colourNames.includes(name))).to.deep.equal([]);
  });
});
