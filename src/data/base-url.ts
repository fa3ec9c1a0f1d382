export type BaseUrl =
  /** `url`: without a slash at its end, so that a path can follow. */
  | { readonly problem: null; readonly url: string; readonly origin: string }
  /** `problem`: one clause for the page's author. */
  | { readonly problem: string; readonly url?: never; readonly origin?: never };

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
 * `/` or a path means the page's own origin.
 */
export const parseBaseUrl = (text: string, pageUrl: string): BaseUrl => {
  const url = parse(text, pageUrl);
  if (!url) return { problem: 'it is neither a URL nor a path that starts with "/"' };
  const { protocol, hostname, username, password, search, hash, origin, pathname } = url;
  const plain = protocol === 'http:' && (localHosts.includes(hostname) || pageUrl.startsWith('http:'));
  if (protocol !== 'https:' && !plain) {
    return { problem: 'only https is allowed, or http on localhost and from an http page' };
  }
  if (username || password) return { problem: 'a user name or password does not belong in it' };
  if (search || hash) return { problem: 'a query or a hash does not belong in it' };
  return { problem: null, url: origin + pathname.replace(/\/$/, ''), origin };
};
