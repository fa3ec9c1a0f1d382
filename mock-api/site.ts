import type { Instant } from '../src/types/instant.js';
import { shops } from './catalogue.js';
import { random } from './random.js';
import { DAY_MS } from './rhythm.js';
import type { AbandonedCartRow, EmbeddingRow, ExtractionRow, PageRow } from './rows.js';

/** What the crawler keeps of the shops: it does not depend on traffic. */
export interface Site {
  readonly extractions: readonly ExtractionRow[];
  pages(now: Instant): readonly PageRow[];
  readonly embeddings: readonly EmbeddingRow[];
  readonly abandonedCarts: readonly AbandonedCartRow[];
  readonly stores: readonly string[];
}

export const noSite: Site = {
  extractions: [],
  pages: () => [],
  embeddings: [],
  abandonedCarts: [],
  stores: [],
};

/** Every page is crawled again after a week; the pages take turns. */
const RECRAWL_MS = 7 * DAY_MS;

const variants = ['', ' compact', ' pro', ' xl', ' set', ' spare part', ' 2-pack'];

export const createSite = (seed: number): Site => {
  const chance = random(seed, 'site');
  const extractions: ExtractionRow[] = [];
  const pages: (Omit<PageRow, 'scraped_at'> & { phase: number })[] = [];
  const embeddings: EmbeddingRow[] = [];
  const abandonedCarts: AbandonedCartRow[] = [];

  for (const { domain, share, products } of shops) {
    if (domain === null) continue;
    for (const product of products) {
      for (const variant of variants) {
        const name = product + variant;
        const price = chance.integer(900, 14_900) / 100;
        extractions.push({ extraction_type: 'products', data: { name, price }, domain });
      }
    }
    for (let index = 0; index < share * 6; index += 1) {
      const id = chance.uuid();
      pages.push({
        id,
        url: `https://${domain}/page/${index}`,
        domain,
        content_length: chance.integer(800, 9_000),
        phase: chance.integer(0, RECRAWL_MS - 1),
      });
      const chunks = chance.integer(1, 6);
      for (let chunk = 0; chunk < chunks; chunk += 1) embeddings.push({ page_id: id, chunk_index: chunk });
    }
    for (let cart = chance.integer(0, 3); cart > 0; cart -= 1) {
      abandonedCarts.push({ domain, value: chance.integer(1_500, 12_000) / 100 });
    }
  }

  return {
    extractions,
    embeddings,
    abandonedCarts,
    stores: ['pumps-direct.example', 'atelier-lumiere.example'],
    pages: (now) =>
      pages.map(({ phase, ...page }) => ({
        ...page,
        scraped_at: now - ((((now - phase) % RECRAWL_MS) + RECRAWL_MS) % RECRAWL_MS),
      })),
  };
};
