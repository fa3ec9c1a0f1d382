import { expect } from 'chai';
import { contrast, difference, mix, parse, sights, type Rgb } from './colour.js';
import { colourOf, schemes, type Scheme } from './token-table.js';

/** The page that a transparent surface shows is not ours: this is what an admin page of either scheme looks like. */
const page: Readonly<Record<Scheme, Rgb>> = { light: parse('#f6f7f9'), dark: parse('#0e1013') };

const ground = (name: string, scheme: Scheme): Rgb =>
  name === 'page' ? page[scheme] : colourOf(name, scheme);

const grounds = ['surface', 'raised', 'page'];

/** Pairs of a colour and what it stands on; on every ground where none is named. */
const pairs = (names: readonly string[], on: readonly string[] = grounds): [string, string][] =>
  names.flatMap((name) => on.map((under): [string, string] => [name, under]));

const series = [1, 2, 3, 4, 5, 6].map((n) => `series-${n}`);

const text: [string, string][] = [
  ...pairs(['text', 'text-2', 'text-3', 'accent', 'good', 'bad', 'warn']),
  ['on-accent', 'accent'],
  ['good', 'good-tint'],
  ['bad', 'bad-tint'],
  ['warn', 'warn-tint'],
  // The set-up hint; a segment that is not chosen; "no data".
  ['text', 'grid'],
  ['text-2', 'grid'],
  ['text-3', 'band'],
];

const marks: [string, string][] = [
  // Focus, edges of controls and the zero line, bars, meters, the live dot, lines.
  ...pairs(['accent', 'edge', 'bar', 'bad', 'warn', 'text', 'live', ...series]),
];

for (const scheme of schemes) {
  describe(`colours, ${scheme}`, () => {
    for (const [name, under] of text) {
      it(`${name} can be read on ${under}: 4.5:1 or more`, () => {
        expect(contrast(colourOf(name, scheme), ground(under, scheme))).to.be.at.least(4.5);
      });
    }

    it('on-accent can be read on a button that is pointed at: 4.5:1 or more', () => {
      const hovered = mix(colourOf('accent', scheme), 0.88, colourOf('text', scheme));
      expect(contrast(colourOf('on-accent', scheme), hovered)).to.be.at.least(4.5);
    });

    for (const [name, under] of marks) {
      it(`${name} as a mark stands out from ${under}: 3:1 or more`, () => {
        expect(contrast(colourOf(name, scheme), ground(under, scheme))).to.be.at.least(3);
      });
    }

    for (const [sight, see] of Object.entries(sights)) {
      for (const [i, one] of series.entries()) {
        for (const other of series.slice(i + 1)) {
          it(`${one} and ${other} are 12 apart or more in ${sight} sight`, () => {
            const apart = difference(see(colourOf(one, scheme)), see(colourOf(other, scheme)));
            expect(apart).to.be.at.least(12);
          });
        }
      }
    }
  });
}
