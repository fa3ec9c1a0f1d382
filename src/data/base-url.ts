export interface BaseUrl {
  /** Without a slash at its end, so that a path can follow. */
  readonly url: string;
  readonly origin: string;
}

const localHosts = ['localhost', '127.0.0.1', '[::1]'];

const parse = (text: string, pageUrl: string): URL | null => {
  try {
    return new URL(text, text.trim().startsWith('/') ? pageUrl : undefined);
  } catch {
    return null;
  }
};

/**
 * Reads a base URL once, so that no string that merely looks like a good one ever decides where a request goes.
 * `/` or a path means the page's own origin. null: it must not be used, as only https is, or http on localhost and from
 * an http page, without a user name, a password, a query or a hash.
 */
export const parseBaseUrl = (text: string, pageUrl: string): BaseUrl | null => {
  const url = parse(text, pageUrl);
  if (!url) return null;
  const { protocol, hostname, username, password, search, hash, origin, pathname } = url;
  const plain = protocol === 'http:' && (localHosts.includes(hostname) || pageUrl.startsWith('http:'));
  if ((protocol !== 'https:' && !plain) || username || password || search || hash) return null;
  return { url: origin + pathname.replace(/\/$/, ''), origin };
};
