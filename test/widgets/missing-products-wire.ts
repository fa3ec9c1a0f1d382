import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  readMissingProducts,
  type MissingProducts,
  type MissingProductsWire,
} from '../../src/contracts/missing-products.js';
import type { Issue } from '../../src/types/issue.js';
import {
  everything,
  listingOf,
  select,
  type Choice,
} from '../../src/widgets/missing-products/missing-products.view.js';

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

export const listing = (wire: object, showPersonalData = false) =>
  listingOf(read({ missingProducts: [], ...wire }).data, showPersonalData);

export const product = (name: string, count: number, day = 1, examples: string[] = []) => ({
  name,
  count,
  lastRequested: `2026-11-${String(day).padStart(2, '0')}T12:00:00Z`,
  examples,
});

export const names = (products: readonly { readonly name: string }[]): string[] =>
  products.map(({ name }) => name);

export const chosen = (wire: object, choice: Partial<Choice>, limit = 8, lang = 'en') =>
  select(listing(wire), { ...everything, ...choice }, limit, lang);

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
