import { expect } from 'chai';
import * as d3 from 'd3-scale';
import fc from 'fast-check';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { leanD3 } from '../../scripts/build/lean-d3.mjs';

type ScaleLinear = typeof d3.scaleLinear;

/** scaleLinear as the bundles carry it. */
async function buildLean(): Promise<{ scaleLinear: ScaleLinear; modules: string[] }> {
  const entry = '\0entry';
  const build = await rollup({
    input: entry,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? entry : null),
        load: (id) => (id === entry ? "export { scaleLinear } from 'd3-scale';" : null),
      },
      leanD3(),
      nodeResolve(),
    ],
    onwarn() {},
  });
  const { output } = await build.generate({ format: 'es' });
  const { code, modules } = output[0];
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const { scaleLinear } = module as { scaleLinear: ScaleLinear };
  return { scaleLinear, modules: Object.keys(modules).filter((id) => modules[id]?.renderedLength) };
}

const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const numbers = (length: number) => fc.array(number, { minLength: length, maxLength: length });
const ends = fc.integer({ min: 2, max: 5 }).chain((length) => fc.tuple(numbers(length), numbers(length)));

describe('the scale in the bundles, against the real d3-scale', () => {
  let lean: ScaleLinear;
  let modules: string[];

  before(async () => {
    ({ scaleLinear: lean, modules } = await buildLean());
  });

  it('leaves out d3-interpolate, d3-color, d3-format and d3-time', () => {
    const packages = new Set(modules.map((id) => /node_modules\/([^/]+)/.exec(id)?.[1] ?? 'ours'));
    expect([...packages]).to.have.members(['d3-array', 'd3-scale', 'ours']);
  });

  it('maps, inverts, clamps and rounds alike', () => {
    fc.assert(
      fc.property(ends, number, fc.boolean(), ([domain, range], value, clamp) => {
        const mine = lean(domain, range).clamp(clamp);
        const real = d3.scaleLinear(domain, range).clamp(clamp);
        expect(mine(value)).to.deep.equal(real(value));
        expect(mine.invert(value)).to.deep.equal(real.invert(value));
        expect(mine.copy().rangeRound(range)(value)).to.deep.equal(real.copy().rangeRound(range)(value));
      }),
    );
  });

  it('finds the same ticks and nice ends', () => {
    fc.assert(
      fc.property(number, number, fc.integer({ min: 1, max: 20 }), (start, stop, count) => {
        const mine = lean([start, stop]);
        const real = d3.scaleLinear([start, stop]);
        expect(mine.ticks(count)).to.deep.equal(real.ticks(count));
        expect(mine.nice(count).domain()).to.deep.equal(real.nice(count).domain());
      }),
    );
  });

  it('writes ticks alike', () => {
    fc.assert(
      fc.property(number, number, fc.integer({ min: 1, max: 20 }), number, (start, stop, count, value) => {
        const mine = lean([start, stop]);
        const written = mine.ticks(count).map(mine.tickFormat(count));
        const real = d3.scaleLinear([start, stop]);
        expect(written).to.deep.equal(real.ticks(count).map(real.tickFormat(count)));
        expect(mine.tickFormat(count)(value)).to.equal(real.tickFormat(count)(value));
      }),
    );
  });
});
