import type { Json } from './samples.js';

export type Path = readonly (string | number)[];

/** Every place in a JSON value, the value itself first. */
export const placesIn = (json: Json, path: Path = []): Path[] => {
  if (json === null || typeof json !== 'object') return [path];
  const entries = Array.isArray(json) ? [...json.entries()] : Object.entries(json);
  return [path, ...entries.flatMap(([key, value]) => placesIn(value, [...path, key]))];
};

export const valueAt = (json: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (parent, key) => (parent as Record<string | number, unknown> | null | undefined)?.[key],
    json,
  );

/** The value with `change` at one place; undefined leaves the place out. The rest is shared, nothing is changed. */
export const changed = (json: unknown, path: Path, change: unknown): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return change;
  if (json === null || typeof json !== 'object') return json;
  const inner = changed((json as Record<string | number, unknown>)[key], rest, change);
  if (Array.isArray(json)) return json.map((entry: unknown, index) => (index === key ? inner : entry));
  const copy: Record<string, unknown> = { ...json };
  if (inner === undefined) delete copy[key];
  else copy[key] = inner;
  return copy;
};
