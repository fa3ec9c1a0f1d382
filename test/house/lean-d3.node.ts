import { expect } from 'chai';
import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { leanD3 } from '../../scripts/build/lean-d3.mjs';
import { markerPath } from '../../src/chart/markers.js';
import { valueScale } from '../../src/chart/scale.js';

/** A module of ours as the bundles carry it, and the packages that came with it. */
async function bundled<Module>(input: string): Promise<{ module: Module; packages: Set<string> }> {
  const plugins = [leanD3(), nodeResolve(), esbuild({ target: 'es2022' })];
  const build = await rollup({ input, plugins, onwarn() {} });
  const { output } = await build.generate({ format: 'es' });
  const { code, modules } = output[0];
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Module;
  const carried = Object.keys(modules).filter((id) => modules[id]?.renderedLength);
  const packages = new Set(carried.map((id) => /node_modules\/([^/]+)/.exec(id)?.[1] ?? 'ours'));
  return { module, packages };
}

describe('the d3 in the bundles, against the real d3', () => {
  let scale: Awaited<ReturnType<typeof bundled<{ valueScale: typeof valueScale }>>>;
  let markers: Awaited<ReturnType<typeof bundled<{ markerPath: typeof markerPath }>>>;

  before(async function () {
    this.timeout(120_000);
    scale = await bundled('src/chart/scale.ts');
    markers = await bundled('src/chart/markers.ts');
  });

  it('is asked by two files alone, which are held here', () => {
    const importers = globSync('src/**/*.ts').filter((file) => /from 'd3-/.test(readFileSync(file, 'utf8')));
    expect(importers).to.have.members(['src/chart/markers.ts', 'src/chart/scale.ts']);
  });

  it('leaves out d3-scale, d3-path and all that they bring along', () => {
    expect([...scale.packages]).to.have.members(['ours']);
    expect([...markers.packages]).to.have.members(['d3-shape', 'ours']);
  });

  it('finds the same ticks, step and heights for a highest value of any size', () => {
    const highest = fc.oneof(
      fc.double(),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.integer({ min: 0, max: 10_000 }),
    );
    fc.assert(
      fc.property(highest, fc.constantFrom(0, 1), fc.double({ noNaN: true }), (max, smallestStep, value) => {
        const { y, ...mine } = scale.module.valueScale(max, 200, smallestStep);
        const { y: realY, ...real } = valueScale(max, 200, smallestStep);
        expect(mine).to.deep.equal(real);
        expect(y(value)).to.deep.equal(realY(value));
      }),
      { numRuns: 2000 },
    );
  });

  it('draws the same marker for every series, of any area', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.double({ min: 1, max: 1e4, noNaN: true }),
        (series, area) => {
          expect(markers.module.markerPath(series, area)).to.equal(markerPath(series, area));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
