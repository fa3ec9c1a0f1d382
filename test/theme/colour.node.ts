import { expect } from 'chai';
import fc from 'fast-check';
import { contrast, difference, luminance, mix, oklab, parse, sights, type Rgb } from './colour.js';

const [black, white, red, green, blue] = ['#000000', '#ffffff', '#ff0000', '#00ff00', '#0000ff'].map(
  parse,
) as [Rgb, Rgb, Rgb, Rgb, Rgb];

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => parse(`#${value.toString(16).padStart(6, '0')}`));

const near = (found: Rgb, wanted: Rgb, by = 0.0005): void =>
  found.forEach((value, i) => expect(value).to.be.closeTo(wanted[i] ?? NaN, by));

describe('the colour maths', () => {
  it('reads #rrggbb and nothing else', () => {
    near(parse('#808080'), [0.2159, 0.2159, 0.2159]);
    for (const other of ['#fff', 'white', '#12345g', '#1234567']) expect(() => parse(other)).to.throw(other);
  });

  for (const [a, b, ratio] of [
    ['#000000', '#ffffff', 21],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffffff', 8.59],
    ['#ff0000', '#ffffff', 4.0],
    ['#123456', '#123456', 1],
  ] as const) {
    it(`contrast of ${a} on ${b} is ${ratio}, either way round`, () => {
      expect(contrast(parse(a), parse(b))).to.be.closeTo(ratio, 0.005);
      expect(contrast(parse(b), parse(a))).to.equal(contrast(parse(a), parse(b)));
    });
  }

  it("OKLab of the primaries is as its author's page and CSS Color 4 have it", () => {
    near(oklab(white), [1, 0, 0]);
    near(oklab(black), [0, 0, 0]);
    near(oklab(red), [0.628, 0.2249, 0.1258]);
    near(oklab(green), [0.8664, -0.2339, 0.1795]);
    near(oklab(blue), [0.452, -0.0325, -0.3115]);
  });

  it('black and white are 100 apart, a colour 0 from itself', () => {
    expect(difference(black, white)).to.be.closeTo(100, 0.001);
    expect(difference(red, red)).to.equal(0);
  });

  it('a mixture begins and ends at its two colours', () => {
    fc.assert(
      fc.property(colour, colour, (a, b) => {
        near(mix(a, 1, b), a);
        near(mix(a, 0, b), b);
      }),
    );
  });

  it('a grey looks the same to everyone', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (value) => {
        for (const see of Object.values(sights)) near(see([value, value, value]), [value, value, value]);
      }),
    );
  });

  it('what one kind of sight confuses, and only that, moves together', () => {
    const apart = (a: Rgb, b: Rgb) =>
      Object.fromEntries(Object.entries(sights).map(([sight, see]) => [sight, difference(see(a), see(b))]));
    // Red and green of one lightness for the two of the red-green kinds; blue-green and grey-blue for tritan.
    const redGreen = apart(parse('#b05a5a'), parse('#6f7a3c'));
    expect(redGreen['deutan']).to.be.below((redGreen['normal'] ?? NaN) / 2);
    expect(redGreen['tritan']).to.be.above(10);
    const blueGreen = apart(parse('#3f8fd0'), parse('#2c9d8c'));
    expect(blueGreen['tritan']).to.be.below((blueGreen['normal'] ?? NaN) / 2);
    expect(blueGreen['protan']).to.be.above(8);
  });

  it('to a protanope red is dark, as its long cones are the ones that see it', () => {
    const seen = sights['protan']?.(red) ?? red;
    expect(luminance(seen)).to.be.below(luminance(red) * 0.6);
  });
});
