import { version } from './version.js';

/** Copies of this library on one page meet here, by the part of the version that promises compatibility. */
const key = Symbol.for('spendglass');
/** Semantic versioning: before 1.0 it is the minor number that says what fits together. */
export const generation = /^(0\.)?\d+/.exec(version)?.[0] ?? version;

type Shelf = Map<string, unknown>;

const shelf = (): Shelf => {
  const page = globalThis as { [key]?: Map<string, Shelf> };
  let generations = page[key];
  if (!generations) {
    generations = new Map<string, Shelf>();
    Object.defineProperty(page, key, { value: generations, configurable: true });
  }
  let mine = generations.get(generation);
  if (!mine) generations.set(generation, (mine = new Map<string, unknown>()));
  return mine;
};

/**
 * One thing for the whole page, made by the first copy that asks for it: two scripts of one generation then share
 * feeds and configuration; different ones live apart. A name stands for one type only.
 */
export const shared = <T>(name: string, create: () => T): T => {
  const things = shelf();
  if (!things.has(name)) things.set(name, create());
  return things.get(name) as T;
};
