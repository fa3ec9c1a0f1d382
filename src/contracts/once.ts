/** Pages of a list overlap: an entry that comes again, the same in every figure, is one entry. */
export const once = <T>(entries: readonly T[]): readonly T[] => [
  ...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values(),
];
