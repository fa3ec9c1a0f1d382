import { Authorization } from './authorization.js';
import { tellChange } from './changes.js';
import { shared } from './shared.js';
import type { Endpoint } from './sources.js';

/** What a tag or a scope can also say by an attribute; the element that uses a value looks whether it is acceptable. */
export interface PageSettings {
  baseUrl?: string | undefined;
  /** 1–365 */
  days?: number | undefined;
  domain?: string | undefined;
  model?: string | undefined;
  /** ms between two requests; 0 = ask once. */
  refreshInterval?: number | undefined;
  paused?: boolean | undefined;
  streamUrl?: string | undefined;
  shareTabs?: boolean | undefined;
  lang?: string | undefined;
  dir?: 'ltr' | 'rtl' | 'auto' | undefined;
  /** IANA zone. */
  timeZone?: string | undefined;
  theme?: 'light' | 'dark' | 'auto' | undefined;
  /** 1–6 */
  headingLevel?: number | undefined;
  showPersonalData?: boolean | undefined;
}

/** What must never come from an attribute, which anybody who can write HTML could set. */
export interface Access {
  /** Used instead of the page's own fetch. */
  fetch?: typeof fetch | undefined;
  /** Headers for every request, such as a token; asked for once, and again when a server answers 401 or 403. */
  headers?: (() => Promise<HeadersInit>) | undefined;
  /** Default: `same-origin`. */
  credentials?: RequestCredentials | undefined;
  /** Origins other than the base URL's own that may see the headers and credentials: `https://api.example.com`. */
  allowedOrigins?: readonly string[] | undefined;
  /** Tells signed-in people apart where tabs share what they fetch. */
  sessionId?: string | undefined;
  /** Paths that take the place of the documented ones: `{ analytics: '/api/dashboard/insights' }`. */
  endpoints?: Readonly<Partial<Record<Endpoint, string>>> | undefined;
}

export type Options = PageSettings & Access;

type Check = (value: unknown) => boolean;

const isFunction: Check = (value) => typeof value === 'function';

const isOrigin: Check = (value) => {
  try {
    const { origin } = new URL(value as string);
    return origin !== 'null' && (value === origin || value === `${origin}/`);
  } catch {
    return false;
  }
};

/** A path cannot move a request to another host: it starts with a slash and ends before a query. */
const isPath: Check = (value) => typeof value === 'string' && /^\/[^?#\\]*$/.test(value);

const accessChecks: Readonly<Record<keyof Access, Check>> = {
  fetch: isFunction,
  headers: isFunction,
  credentials: (value) => ['omit', 'same-origin', 'include'].includes(value as string),
  allowedOrigins: (value) => Array.isArray(value) && value.every(isOrigin),
  sessionId: (value) => typeof value === 'string',
  endpoints: (value) => typeof value === 'object' && value !== null && Object.values(value).every(isPath),
};

const isAccess = (name: string): name is keyof Access => Object.hasOwn(accessChecks, name);

interface State {
  settings: Readonly<Options>;
  /** null: configure() was given no headers. */
  authorization: Authorization | null;
  /** Moves on whenever somebody else may be signed in: answers got before then are not shown any more. */
  scope: number;
}

const state = (): State =>
  shared('configuration', () => ({
    settings: { __proto__: null } as Options,
    authorization: null,
    scope: 0,
  }));

/** What configure() was told, for every copy of this library on the page. */
export const configuration: () => Readonly<State> = state;

const told = new Set<string>();

const isRefused = (name: string, value: unknown): boolean => {
  if (value === undefined || !isAccess(name) || accessChecks[name](value)) return false;
  if (!told.has(name))
    console.warn(`spendglass: configure() cannot use the given "${name}"; it is left out.`);
  told.add(name);
  return true;
};

/**
 * Sets options for every widget of the page. Later calls add to earlier ones; undefined takes one back.
 * An option that is not acceptable is left out, with one line on the console.
 */
export const configure = (options: Options): void => {
  const page = state();
  const accepted = Object.entries(options).filter(([name, value]) => !isRefused(name, value));
  // What a polluted page has put on every object is no setting.
  page.settings = Object.freeze({ __proto__: null, ...page.settings, ...Object.fromEntries(accepted) });
  if (accepted.some(([name]) => isAccess(name))) {
    const { headers } = page.settings;
    page.authorization = headers ? new Authorization(headers) : null;
    page.scope += 1;
  }
  tellChange();
};
