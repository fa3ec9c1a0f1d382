import { fileURLToPath } from 'node:url';

const replacements = [
  { importer: 'd3-scale/src/index.js', source: './linear.js', by: 'scale-linear.mjs' },
  { importer: 'd3-shape/src/index.js', source: './symbol.js', by: 'symbol.mjs' },
];

/**
 * Puts the few lines that src/chart calls in the place of d3's scaleLinear and symbol, which bring along
 * interpolators, colours, formats, dates and arcs: more than 10 kB that no cost chart uses. test/house/lean-d3.node.ts
 * holds them against the real d3.
 *
 * @returns {import('rollup').Plugin}
 */
export const leanD3 = () => ({
  name: 'lean-d3',
  resolveId(source, importer = '') {
    const found = replacements.find((each) => each.source === source && importer.endsWith(each.importer));
    return found ? fileURLToPath(new URL(`lean-d3/${found.by}`, import.meta.url)) : null;
  },
});
