import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  readMissingProducts,
  type MissingProducts,
  type MissingProductsWire,
} from '../../src/contracts/missing-products.js';
import type { Issue } from '../../src/types/issue.js';
import { english as terms } from '../../src/parts/terms.words.js';
import {
  examplesIn,
  missingProductsView,
  type MissingProductsView,
} from '../../src/widgets/missing-products/missing-products.view.js';
import { english } from '../../src/widgets/missing-products/missing-products.words.js';

export const recorded = (
  JSON.parse(readFileSync('test/fixtures/recorded/missing-products.days30.json', 'utf8')) as {
    body: MissingProductsWire;
  }
).body;

export const read = (wire: unknown): { data: MissingProducts; issues: readonly Issue[] } => {
  const { data, issues } = readMissingProducts(wire);
  if (data === null) throw new Error('not an answer of the contract');
  return { data, issues };
};

export const viewOf = (wire: object, showPersonalData = false): MissingProductsView =>
  missingProductsView(read({ missingProducts: [], ...wire }).data, showPersonalData, english, terms);

/** The products as records. */
export const listing = (wire: object, showPersonalData = false) => {
  const { table, categories, recommendations, idOf } = viewOf(wire, showPersonalData);
  return {
    products: table.rows.map((row) => ({
      id: idOf(row),
      name: String(row[0]),
      count: row[1],
      lastRequested: row[2],
      categories: row[3],
      examples: examplesIn(row),
    })),
    categories: categories.map(({ category, table }) => ({ category, size: table.rows.length })),
    recommendations: recommendations.rows.flat(),
  };
};

export const product = (name: string, count: number, day = 1, examples: string[] = []) => ({
  name,
  count,
  lastRequested: `2026-11-${String(day).padStart(2, '0')}T12:00:00Z`,
  examples,
});

export const names = (products: readonly { readonly name: string }[]): string[] =>
  products.map(({ name }) => name);

/** The names of the products in a category. */
export const namesIn = (wire: object, wanted: string): unknown[] | undefined =>
  viewOf(wire)
    .categories.find(({ category }) => category === wanted)
    ?.table.rows.map(([name]) => name);

/** Words as customers write them, some of them again and again. */
const word = fc.constantFrom('pump', 'Filter', 'o-ring', 'lampe', 'été', '18v', '水泵', '<b>', '__proto__');
export const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
export const wireOf = fc.record({
  missingProducts: fc.array(
    fc.record({
      name: text,
      count: fc.oneof(fc.nat(20), fc.constant(null)),
      lastRequested: fc
        .date({ min: new Date('2026-10-01'), max: new Date('2026-11-30'), noInvalidDate: true })
        .map((date) => date.toISOString()),
      examples: fc.array(text, { maxLength: 3 }),
    }),
    { maxLength: 30 },
  ),
  categories: fc.dictionary(
    fc.constantFrom('tools', 'parts', 'other', 'garden', 'constructor'),
    fc.array(text),
  ),
});
