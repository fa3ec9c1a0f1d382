import { expect } from 'chai';
import { forbiddenImports } from './imports.js';
import { readSources } from './source-files.js';

describe('import directions', () => {
  it('every import of src and mock-api stands in the table', () => {
    const sources = readSources('src/**/*.ts', 'mock-api/**/*.ts');
    expect(sources).not.to.be.empty;
    expect(sources.flatMap(forbiddenImports)).to.deep.equal([]);
  });

  const allowed: readonly [path: string, text: string][] = [
    ['src/chart/x.ts', "import { scaleLinear } from 'd3-scale'; import { a } from './ticks.js';"],
    ['src/chart/x.ts', "import type { Table } from '../types/table.js';"],
    [
      'src/parts/line-chart/x.ts',
      "import { a } from '../panel.js'; import { svg } from 'lit/directives/when.js';",
    ],
    ['src/parts/x.ts', "import type { Reading } from '../data/reading.js';"],
    ['src/dashboards/a/x.ts', "await import('../../register/cost-trend-chart.js');"],
    ['src/widgets/a/x.ts', "import { b } from './b.js'; import { Task } from '@lit/task';"],
    ['src/register/a.ts', "import '../widgets/a/a.js';"],
    [
      'mock-api/aggregate/x.ts',
      "import { a } from '../random.js'; import 'node:http'; import 'msw/browser';",
    ],
    ['mock-api/x.ts', "import { p } from '../src/contracts/prices.js';"],
    ['mock-api/x.ts', "import type { T } from '../src/contracts/telemetry.js';"],
  ];
  for (const [path, text] of allowed) {
    it(`lets ${path} do: ${text}`, () => {
      expect(forbiddenImports({ path, text })).to.deep.equal([]);
    });
  }

  const chartRule = 'chart may import d3-scale, d3-shape, types';
  const forbidden: readonly [path: string, text: string, complaint: string][] = [
    [
      'src/chart/x.ts',
      "import { panel } from '../parts/panel.js';",
      `src/chart/x.ts imports parts: ${chartRule}`,
    ],
    ['src/chart/x.ts', "export * from 'd3-array';", `src/chart/x.ts imports d3-array: ${chartRule}`],
    [
      'src/chart/x.ts',
      "const p = import('../parts/panel.js');",
      `src/chart/x.ts imports parts (lazy): ${chartRule}`,
    ],
    [
      'src/chart/x.ts',
      "type P = import('lit').LitElement;",
      `src/chart/x.ts imports lit (type): ${chartRule}`,
    ],
    [
      'src/parts/x.ts',
      "import { type Reading } from '../data/reading.js';",
      'src/parts/x.ts imports data: parts may import theme, format, words, money, chart, lit, ' +
        '@lit-labs/observers, types, types of data, types of contracts',
    ],
    [
      'src/money/x.ts',
      "import { other } from '../words/words.js';",
      'src/money/x.ts imports words: money may import types',
    ],
    [
      'src/widgets/a/x.ts',
      "import { B } from '../b/b.js';",
      'src/widgets/a/x.ts imports widgets/b: widgets may import words, money, contracts, format, chart, theme, ' +
        'data, parts, element, lit, @lit/task, fflate, types',
    ],
    [
      'mock-api/x.ts',
      "import { readTelemetry } from '../src/contracts/telemetry.js';",
      'mock-api/x.ts imports contracts: mock-api may import money, contracts/prices, msw, node:, types, types of contracts',
    ],
    ['src/attic/x.ts', '', 'src/attic/x.ts lies in no room of the table'],
  ];
  for (const [path, text, complaint] of forbidden) {
    it(`says: ${complaint}`, () => {
      expect(forbiddenImports({ path, text })).to.deep.equal([complaint]);
    });
  }
});
