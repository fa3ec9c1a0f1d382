/** The guide's keywords ("Category Detection"), in its order. */
const keywords = {
  tools: ['tool', 'wrench', 'hammer', 'drill'],
  parts: ['part', 'filter', 'belt', 'bearing'],
  equipment: ['pump', 'motor', 'compressor', 'generator'],
} as const;

export type ProductCategory = keyof typeof keywords | 'other';

const named = Object.entries(keywords) as [keyof typeof keywords, readonly string[]][];

export const categories: readonly ProductCategory[] = [...named.map(([category]) => category), 'other'];

export const categoryOf = (product: string): ProductCategory => {
  const name = product.toLowerCase();
  return named.find(([, words]) => words.some((word) => name.includes(word)))?.[0] ?? 'other';
};
