/** A column that counts how often an entry of it is read. */
export interface Counted {
  readonly column: Float64Array;
  reads: number;
}

const isIndex = (key: string | symbol): boolean => typeof key === 'string' && /^\d+$/.test(key);

export const counted = (entries: Float64Array): Counted => {
  const result: { column: Float64Array; reads: number } = { column: entries, reads: 0 };
  result.column = new Proxy(entries, {
    get: (target, key) => {
      if (isIndex(key)) result.reads++;
      const found: unknown = Reflect.get(target, key, target);
      return typeof found === 'function' ? (found.bind(target) as unknown) : found;
    },
  });
  return result;
};
