import { fileURLToPath } from 'node:url';

const replacements = [
  { importer: 'd3-scale/src/continuous.js', source: 'd3-interpolate', by: 'interpolate.mjs' },
  { importer: 'd3-scale/src/linear.js', source: './tickFormat.js', by: 'tick-format.mjs' },
];

/**
 * Leaves out what d3-scale brings along for colours, dates and format specifiers: a cost chart maps numbers to
 * numbers. Saves about 8 kB; test/house/lean-d3.node.ts holds the rest against the real d3.
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
