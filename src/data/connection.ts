import type { Authorization } from './authorization.js';
import { parseBaseUrl } from './base-url.js';
import { configuration } from './configuration.js';
import { pageUrl } from './page-clock.js';
import type { ApiRequest, Endpoint } from './sources.js';

/** Where requests go, and what goes with them. */
export interface Connection {
  readonly baseUrl: string;
  /** null: the page's own, as it is at that moment. */
  readonly fetch: typeof fetch | null;
  /** null: there are no headers to send, or this origin must not see them. */
  readonly authorization: Authorization | null;
  readonly credentials: RequestCredentials;
  readonly endpoints: Readonly<Partial<Record<Endpoint, string>>>;
  /** Answers got under different scopes are never mixed: they may be different people's. */
  readonly scope: string;
}

/** What came of a base URL: `advice` are clauses for the page's author, to be told once. */
export interface Connected {
  readonly connection: Connection | null;
  readonly advice: readonly string[];
}

const withheld =
  'headers and credentials are not sent to this origin: configure() does not name it as baseUrl or in allowedOrigins';

/**
 * Headers and credentials go only to the origins that configure() names, so that whoever can write an attribute into
 * the page cannot send a token to a host of their own.
 */
export const connect = (baseUrl: string, page = pageUrl()): Connected => {
  const parsed = parseBaseUrl(baseUrl, page);
  if (!parsed) return { connection: null, advice: [] };
  const { url, origin } = parsed;
  const { settings, authorization, scope } = configuration;
  const { fetch = null, credentials = 'same-origin', endpoints = {}, allowedOrigins = [] } = settings;
  const trusted = [settings.baseUrl ?? '', ...allowedOrigins].some(
    (named) => parseBaseUrl(named, page)?.origin === origin,
  );
  const withholds = !trusted && (authorization !== null || credentials === 'include');
  return {
    connection: {
      baseUrl: url,
      fetch,
      authorization: trusted ? authorization : null,
      credentials: trusted || credentials === 'omit' ? credentials : 'same-origin',
      endpoints,
      scope: `${scope}${trusted ? '' : ' without headers'}`,
    },
    advice: withholds ? [withheld] : [],
  };
};

/** The documented path: an endpoint bears its last part as its name. */
const pathOf = (endpoint: Endpoint): string =>
  endpoint === 'monitoring' ? '/api/monitoring/chat' : `/api/dashboard/${endpoint}`;

/** The same request always gives the same URL, whatever the order of its query; what is empty is not sent. */
export const urlOf = ({ endpoint, query }: ApiRequest, { baseUrl, endpoints }: Connection): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    // A server would look for a domain without a name.
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  search.sort();
  const url = baseUrl + (endpoints[endpoint] ?? pathOf(endpoint));
  return search.size > 0 ? `${url}?${search.toString()}` : url;
};
