import { Authorization } from './authorization.js';
import { callEach } from './call-each.js';
import type { Cancel } from './clock.js';
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

const isAcceptable = (name: string, value: unknown): boolean =>
  value === undefined || !isAccess(name) || accessChecks[name](value);

/** The page's one configuration. */
class Configuration {
  #settings: Readonly<Options> = {};
  #authorization: Authorization | null = null;
  #scope = 0;
  readonly #listeners = new Set<() => void>();

  get settings(): Readonly<Options> {
    return this.#settings;
  }

  /** null: configure() was given no headers. */
  get authorization(): Authorization | null {
    return this.#authorization;
  }

  /** Moves on whenever somebody else may be signed in: answers got before then are not shown any more. */
  get scope(): number {
    return this.#scope;
  }

  /** @returns the names of the options that were not acceptable, and are left out */
  merge(options: Options): readonly string[] {
    const given = Object.entries(options);
    const refused = given.filter(([name, value]) => !isAcceptable(name, value));
    const accepted = given.filter((entry) => !refused.includes(entry));
    this.#settings = Object.freeze({ ...this.#settings, ...Object.fromEntries(accepted) });
    if (accepted.some(([name]) => isAccess(name))) {
      const { headers } = this.#settings;
      this.#authorization = headers ? new Authorization(headers) : null;
      this.#scope += 1;
    }
    callEach(this.#listeners);
    return refused.map(([name]) => name);
  }

  /** Calls back after every configure(). */
  subscribe(listener: () => void): Cancel {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

const page = (): Configuration => shared('configuration', () => new Configuration());

/** What configure() was told, for every copy of this library on the page. */
export const configuration: Pick<Configuration, 'settings' | 'authorization' | 'scope' | 'subscribe'> = {
  get settings() {
    return page().settings;
  },
  get authorization() {
    return page().authorization;
  },
  get scope() {
    return page().scope;
  },
  subscribe: (listener) => page().subscribe(listener),
};

const told = new Set<string>();

/**
 * Sets options for every widget of the page. Later calls add to earlier ones; undefined takes one back.
 * An option that is not acceptable is left out, with one line on the console.
 */
export const configure = (options: Options): void => {
  for (const name of page().merge(options)) {
    if (told.has(name)) continue;
    told.add(name);
    console.warn(`spendglass: configure() cannot use the given "${name}"; it is left out.`);
  }
};
