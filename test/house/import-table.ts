/** What one room may import. A name is a room, a file of a room (`contracts/prices`) or a package. */
export interface Rule {
  readonly values?: readonly string[];
  /** By `import type` only. */
  readonly types?: readonly string[];
  /** By `import()` only. */
  readonly lazily?: readonly string[];
}

const belowElement = ['words', 'money', 'contracts', 'format', 'chart', 'theme', 'data', 'parts'];

/** Every room may also import `types` and itself. What is not written here is forbidden. */
export const importTable: Readonly<Record<string, Rule>> = {
  types: {},
  words: {},
  money: {},
  contracts: { values: ['money'] },
  format: { values: ['money', 'words'] },
  chart: { values: ['d3-scale', 'd3-shape'] },
  theme: { values: ['lit'] },
  data: { values: ['contracts', 'money'] },
  parts: {
    values: ['theme', 'format', 'words', 'money', 'chart', 'lit', '@lit-labs/observers'],
    types: ['data', 'contracts'],
  },
  element: {
    values: ['data', 'parts', 'theme', 'format', 'words', 'lit', '@lit/task', '@lit-labs/observers'],
  },
  // fflate is for data-export, the one widget that hands over several files at once.
  widgets: { values: [...belowElement, 'element', 'lit', '@lit/task', 'fflate'] },
  // A dashboard is a room of its own, like a widget: `dashboards` is what stands beside their folders.
  dashboards: { values: [...belowElement, 'element', 'widgets', 'dashboards', 'lit'], lazily: ['register'] },
  'mock-api': { values: ['money', 'contracts/prices', 'msw', 'node:'], types: ['contracts'] },
};

/** They put everything together and may import anything. */
export const freeRooms: readonly string[] = ['register', 'index', 'cdn'];
