import { version } from './version.js';

/** Copies of this library on one page meet here, by the part of the version that promises compatibility. */
const key = Symbol.for('spendglass');
/** Semantic versioning: before 1.0 it is the minor number that says what fits together. */
export const generation = /^(0\.)?\d+/.exec(version)?.[0] ?? version;

/** What the map holds under this key, made where it holds nothing. */
export const held = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  if (!map.has(key)) map.set(key, make());
  return map.get(key) as V;
};

/**
 * One thing for the whole page, made by the first copy that asks for it: two scripts of one generation then share
 * feeds and configuration; different ones live apart. A name stands for one type only.
 */
export const shared = <T>(name: string, create: () => T): T => {
  const page = globalThis as { [key]?: Map<string, Map<string, unknown>> };
  let generations = page[key];
  if (!generations) page[key] = generations = new Map<string, Map<string, unknown>>();
  const things = held(generations, generation, () => new Map());
  return held(things, name, create) as T;
};
