import { configuration } from '../data/configuration.js';
import { supportedTimeZone } from '../format/supported.js';
import { scriptSettings } from './script-settings.js';
import { warnOnce } from './warn-once.js';

/** What a page author can set, by the name of the property; the attribute is the same in kebab-case. */
export interface Settings {
  baseUrl: string;
  /** 1–365 */
  days: number;
  domain: string;
  model: string;
  /** ms between two requests; 0 = ask once. */
  refreshInterval: number;
  paused: boolean;
  /** IANA zone. */
  timeZone: string;
  theme: Theme;
  /** 1–6 */
  headingLevel: number;
  showPersonalData: boolean;
}

export type Theme = 'light' | 'dark' | 'auto';

interface Kind<T> {
  readonly accepted: string;
  /** undefined: not acceptable. */
  accept(value: unknown): T | undefined;
}

const text: Kind<string> = {
  accepted: 'a text',
  accept: (value) => (typeof value === 'string' ? value : undefined),
};

const flag: Kind<boolean> = {
  accepted: 'true or false',
  accept: (value) => (value === '' ? true : typeof value === 'boolean' ? value : undefined),
};

const integer = (lowest: number, highest: number): Kind<number> => ({
  accepted: `a whole number from ${lowest} to ${highest}`,
  accept: (value) => {
    const n = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof n === 'number' && Number.isInteger(n) && n >= lowest && n <= highest ? n : undefined;
  },
});

/** Any shorter would be a load on somebody's server that nobody can read. */
const shortestInterval = 1000;
const aDay = 86_400_000;

const kinds: { readonly [K in keyof Settings]: Kind<Settings[K]> } = {
  baseUrl: text,
  days: integer(1, 365),
  domain: text,
  model: text,
  refreshInterval: {
    accepted: `0 (ask once) or ${shortestInterval} to ${aDay} ms`,
    accept: (value) => {
      const ms = integer(0, aDay).accept(value);
      return ms === undefined || (ms > 0 && ms < shortestInterval) ? undefined : ms;
    },
  },
  paused: flag,
  timeZone: {
    accepted: 'an IANA time zone such as Europe/London',
    accept: (value) => (typeof value === 'string' ? (supportedTimeZone(value) ?? undefined) : undefined),
  },
  theme: {
    accepted: 'light, dark or auto',
    accept: (value) => (value === 'light' || value === 'dark' || value === 'auto' ? value : undefined),
  },
  headingLevel: integer(1, 6),
  showPersonalData: flag,
};

/** Values as a tag, a scope or a page gave them, not yet looked at; undefined and null: not given. */
export type Given = { readonly [K in keyof Settings]?: unknown };

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The value that `giver` gives, if it gives an acceptable one; an unacceptable one is told once. */
const given = <K extends keyof Settings>(giver: Given, where: string, name: K): Settings[K] | undefined => {
  const value = giver[name];
  if (value === undefined || value === null) return undefined;
  const accepted = kinds[name].accept(value);
  if (accepted === undefined) refuse(giver, where, name, value, kinds[name].accepted);
  return accepted;
};

const refuse = (giver: object, where: string, name: string, value: unknown, accepted: string): void => {
  // A number that could not be parsed is told as it was written.
  const raw = giver instanceof Element ? (giver.getAttribute(kebab(name)) ?? value) : value;
  warnOnce(`${where}${kebab(name)}="${String(raw)}" is not ${accepted}; the default is used.`);
};

const parentOf = (node: Node): Node | null =>
  node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/** The element and all that it stands in, out through shadow roots. */
function* lineage(element: Element): Generator<Element> {
  for (let node: Node | null = element; node; node = parentOf(node)) if (node instanceof Element) yield node;
}

export const scopeTag = 'spendglass-scope';

/** A setting for an element: its own, else the nearest scope's, else the page's, else undefined. */
export const setting = <K extends keyof Settings>(element: Element, name: K): Settings[K] | undefined => {
  for (const giver of lineage(element)) {
    if (giver !== element && giver.localName !== scopeTag) continue;
    const value = given(giver as Given, `<${giver.localName}> `, name);
    if (value !== undefined) return value;
  }
  return (
    given(configuration.settings, 'configure() ', name) ?? given(scriptSettings(), '<script> data-', name)
  );
};

/** The nearest `lang` attribute, or null. */
export const nearestLang = (element: Element): string | null => {
  for (const { lang } of lineage(element) as Iterable<HTMLElement>) if (lang) return lang;
  return null;
};

/** A property of one widget that has a few values, the first of which is the default. */
export const choice = <V extends string, K extends string>(
  element: Element & { readonly [P in K]: V | undefined },
  name: K,
  values: readonly [V, ...V[]],
): V => {
  const value: unknown = element[name];
  const accepted = values.find((one) => one === value);
  if (accepted === undefined && value !== undefined && value !== null) {
    refuse(element, `<${element.localName}> `, name, value, values.join(', '));
  }
  return accepted ?? values[0];
};

/** A property of one widget that is a whole number. */
export const wholeNumber = <K extends string>(
  element: Element & { readonly [P in K]: number | undefined },
  name: K,
  { lowest, highest, fallback }: { lowest: number; highest: number; fallback: number },
): number => {
  const value: unknown = element[name];
  const kind = integer(lowest, highest);
  const whole = kind.accept(value);
  if (whole === undefined && value !== undefined && value !== null) {
    refuse(element, `<${element.localName}> `, name, value, kind.accepted);
  }
  return whole ?? fallback;
};
