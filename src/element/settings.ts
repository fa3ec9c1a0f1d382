import { parseBaseUrl } from '../data/base-url.js';
import { configuration } from '../data/configuration.js';
import { pageUrl } from '../data/page-clock.js';
import { supportedLanguage, supportedTimeZone } from '../format/supported.js';
import { scriptSettings } from './script-settings.js';
import { warnOnce } from './warn-once.js';

/** What a page author can set, by the name of the property; the attribute is the same in kebab-case. */
export interface Settings {
  baseUrl: string;
  /** 1–365 */
  days: number;
  domain: string;
  model: string;
  /** Id of the chat session that a person looks at. */
  session: string;
  /** ms between two requests; 0 = ask once. */
  refreshInterval: number;
  paused: boolean;
  /** Where the answers of telemetry come as a stream: a URL, or a path behind the base URL. */
  streamUrl: string;
  /** One of the tabs of a person asks for all of them. */
  shareTabs: boolean;
  /** BCP 47 tag; as everywhere in HTML, any ancestor can say it. */
  lang: string;
  /** Direction of writing; likewise. */
  dir: 'ltr' | 'rtl' | 'auto';
  /** IANA zone. */
  timeZone: string;
  theme: Theme;
  /** 1–6 */
  headingLevel: number;
  showPersonalData: boolean;
}

export type Theme = 'light' | 'dark' | 'auto';

/** What is accepted, in words, and the value that is meant; undefined: not acceptable. */
type Kind<T> = readonly [accepted: string, accept: (value: unknown) => T | undefined];

const text: Kind<string> = ['a text', (value) => (typeof value === 'string' ? value : undefined)];

const flag: Kind<boolean> = [
  'true or false',
  (value) => (value === '' || value === 'true' ? true : value === 'false' ? false : boolean(value)),
];

const boolean = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);

const integer = (lowest: number, highest: number): Kind<number> => [
  `a whole number from ${lowest} to ${highest}`,
  (value) => {
    const n = typeof value === 'string' ? Number(value) : value;
    return typeof n === 'number' && Number.isInteger(n) && n >= lowest && n <= highest ? n : undefined;
  },
];

const oneOf = <V extends string>(...values: readonly V[]): Kind<V> => [
  values.join(', '),
  (value) => values.find((one) => one === value),
];

const spoken = (accepted: string, check: (text: string) => string | null): Kind<string> => [
  accepted,
  (value) => (typeof value === 'string' ? (check(value) ?? undefined) : undefined),
];

const [, wholeMs] = integer(0, 86_400_000);

const kinds: { readonly [K in keyof Settings]: Kind<Settings[K]> } = {
  baseUrl: [
    'an https URL without user, query and hash (http on localhost or from an http page), or a path such as "/"',
    (value) => (typeof value === 'string' && parseBaseUrl(value, pageUrl()) ? value : undefined),
  ],
  days: integer(1, 365),
  domain: text,
  model: text,
  session: text,
  // Any shorter would be a load on somebody's server that nobody can read.
  refreshInterval: [
    '0 (ask once) or 1000 to 86400000 ms',
    (value) => {
      const ms = wholeMs(value);
      return ms === 0 || (ms !== undefined && ms >= 1000) ? ms : undefined;
    },
  ],
  paused: flag,
  streamUrl: text,
  shareTabs: flag,
  lang: spoken('a language tag such as en-GB', supportedLanguage),
  dir: oneOf('ltr', 'rtl', 'auto'),
  timeZone: spoken('an IANA time zone such as Europe/London', supportedTimeZone),
  theme: oneOf('light', 'dark', 'auto'),
  headingLevel: integer(1, 6),
  showPersonalData: flag,
};

/** Values as a tag, a scope or a page gave them, not yet looked at; undefined and null: not given. */
export type Given = { readonly [K in keyof Settings]?: unknown };

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Of anything that a page may set: an object's own way to say what it is might throw. */
const textOf = (value: unknown): string =>
  typeof value === 'object' ? Object.prototype.toString.call(value) : (value as string | symbol).toString();

/** The value that `giver` gives, if it gives an acceptable one; an unacceptable one is told once. */
const given = <T>(giver: object, where: string, name: string, [accepted, accept]: Kind<T>): T | undefined => {
  const read: unknown = giver[name as keyof typeof giver];
  // What every object of a polluted page has was given by nobody.
  const property = read === (Object.prototype as Given)[name as keyof Settings] ? undefined : read;
  const written = (): unknown => (giver instanceof Element ? giver.getAttribute(kebab(name)) : property);
  // What a property does not show: a `dir` that the browser does not know, and that no number was written.
  const hidden = property === '' || (property === 0 && written() === '');
  const value = hidden ? written() : property;
  // An empty attribute is how a page says "none"; for a flag it is "yes".
  if (value === undefined || value === null || (value === '' && accepted !== flag[0])) return undefined;
  const meant = accept(value);
  if (meant === undefined) {
    // A number that could not be parsed is told as it was written; what may be secret in a URL is not.
    const told = textOf(written() ?? value)
      .slice(0, 100)
      .replace(/\/\/[^/@]*@/, '//…@')
      .replace(/([?#]).*/, '$1…');
    warnOnce(`${where}${kebab(name)}="${told}" is not ${accepted}; it is skipped.`);
  }
  return meant;
};

const parentOf = (node: Node): Node | null =>
  node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/** What a person selected in a scope stands before what the scope was given. */
const selectedIn = (node: Element): Given => ('selected' in node ? (node.selected as Given) : {});

/**
 * A setting for an element: its own, else the nearest scope's, else the page's, else undefined.
 * @param by `author`: what a person selected in a scope is left aside, as by a list of all that there is to select
 */
export const setting = <K extends keyof Settings>(
  element: Element,
  name: K,
  by: 'anybody' | 'author' = 'anybody',
): Settings[K] | undefined => {
  const kind: Kind<Settings[K]> = kinds[name];
  const everybody = name === 'lang' || name === 'dir';
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (!(node instanceof Element)) continue;
    if (node !== element && node.localName !== 'spendglass-scope' && !everybody) continue;
    const tag = `<${node.localName}> `;
    const value =
      (by === 'anybody' ? given(selectedIn(node), tag, name, kind) : undefined) ??
      given(node, tag, name, kind);
    if (value !== undefined) return value;
  }
  return (
    given(configuration().settings, 'configure() ', name, kind) ??
    given(scriptSettings(), '<script> data-', name, kind)
  );
};

/** A property of one widget that has a few values, the first of which is the default. */
export const choice = <V extends string, K extends string>(
  element: Element & { readonly [P in K]: V | undefined },
  name: K,
  values: readonly [V, ...V[]],
): V => given(element, `<${element.localName}> `, name, oneOf(...values)) ?? values[0];

/** Rows on a page of a list, from 1 to `highest`: its `limit`. */
export const rowsOnPage = (
  element: Element & { readonly limit: number | undefined },
  fallback: number,
  highest = 100,
): number => given(element, `<${element.localName}> `, 'limit', integer(1, highest)) ?? fallback;
