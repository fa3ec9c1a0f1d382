import type { Authorization } from './authorization.js';
import { parseBaseUrl } from './base-url.js';
import { configuration } from './configuration.js';
import { pageUrl } from './page-clock.js';
import type { ApiRequest, Endpoint, Source } from './sources.js';
import { toJson } from './json.js';

/** Where requests go, and what goes with them. */
export interface Connection {
  readonly baseUrl: string;
  /** null: the page's own, as it is at that moment. */
  readonly fetch: typeof fetch | null;
  /** null: there are no headers to send, or this origin must not see them. */
  readonly authorization: Authorization | null;
  readonly credentials: RequestCredentials;
  readonly endpoints: Readonly<Partial<Record<Endpoint, string>>>;
  /** Where the same answers come as a stream; null: they are polled. */
  readonly streamUrl: string | null;
  /** By which tabs know that they ask for the same person; null: this page asks for itself. */
  readonly session: string | null;
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

const foreignStream = 'stream-url is not on the origin of the base URL, or has a query: the API is polled';
const noSession = 'share-tabs needs a sessionId in configure(): this page asks for itself';

/** How to ask, beyond where. */
export interface Manner {
  /** A URL, or a path behind the base URL. */
  readonly streamUrl?: string | undefined;
  readonly shareTabs?: boolean | undefined;
}

/**
 * Headers and credentials go only to the origins that configure() names, so that whoever can write an attribute into
 * the page cannot send a token to a host of their own.
 */
export const connect = (
  baseUrl: string,
  page = pageUrl(),
  { streamUrl, shareTabs = false }: Manner = {},
): Connected => {
  const parsed = parseBaseUrl(baseUrl, page);
  if (!parsed) return { connection: null, advice: [] };
  const { url, origin } = parsed;
  const { settings, authorization, scope } = configuration();
  const { fetch = null, credentials = 'same-origin', endpoints = {}, allowedOrigins = [] } = settings;
  const trusted = [settings.baseUrl ?? '', ...allowedOrigins].some(
    (named) => parseBaseUrl(named, page)?.origin === origin,
  );
  const stream = streamUrl ? parseBaseUrl((streamUrl.startsWith('/') ? url : '') + streamUrl, page) : null;
  const streams = stream?.origin === origin;
  const { sessionId } = settings;
  const session = shareTabs && sessionId ? sessionId : null;
  const withholds = !trusted && (authorization !== null || credentials === 'include');
  return {
    connection: {
      baseUrl: url,
      fetch,
      authorization: trusted ? authorization : null,
      credentials: trusted || credentials === 'omit' ? credentials : 'same-origin',
      endpoints,
      streamUrl: streams ? stream.url : null,
      session: session && toJson([session, trusted]),
      scope: `${scope}${trusted ? '' : ' without headers'}${session ? ' among tabs' : ''}`,
    },
    advice: [
      ...(withholds ? [withheld] : []),
      ...(streamUrl && !streams ? [foreignStream] : []),
      ...(shareTabs && !session ? [noSession] : []),
    ],
  };
};

/** The documented path: an endpoint bears its last part as its name. */
const pathOf = (endpoint: Endpoint): string =>
  endpoint === 'monitoring' ? '/api/monitoring/chat' : `/api/dashboard/${endpoint}`;

/** The same query always gives the same URL, whatever its order; what is empty is not sent. */
const withQuery = (url: string, query: ApiRequest['query']): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    // A server would look for a domain without a name.
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  search.sort();
  return search.size > 0 ? `${url}?${search.toString()}` : url;
};

export const urlOf = ({ endpoint, query }: ApiRequest, { baseUrl, endpoints }: Connection): string =>
  withQuery(
    // An own path: a host page may have given every object a `conversations`.
    baseUrl + ((Object.hasOwn(endpoints, endpoint) ? endpoints[endpoint] : null) ?? pathOf(endpoint)),
    query,
  );

/** Where the answers of a source come as a stream; undefined: nowhere. */
export const streamUrlOf = (
  { request, parts }: Source<unknown>,
  { streamUrl }: Connection,
): string | undefined => (streamUrl && parts ? withQuery(streamUrl, request.query) : undefined);
