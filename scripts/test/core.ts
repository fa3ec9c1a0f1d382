/** Tests that every change runs in every engine: where engines differ most, and what a page is promised most. */
export const core: readonly string[] = [
  'test/element/**/*.test.ts',
  'test/faults/**/*.test.ts',
  'test/page/recorded.test.ts',
  'test/page/requests.test.ts',
  'test/parts/small-parts.test.ts',
  'test/words/languages.test.ts',
];
