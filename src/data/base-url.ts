export type BaseUrl =
  /** `url`: without a slash at its end, so that a path can follow. */
  | { readonly ok: true; readonly url: string; readonly origin: string }
  /** `problem`: one clause for the page's author. */
  | { readonly ok: false; readonly problem: string };

const refused = (problem: string): BaseUrl => ({ ok: false, problem });

const localHosts = ['localhost', '127.0.0.1', '[::1]'];

const parse = (text: string, pageUrl: string): URL | null => {
  try {
    return text.trim().startsWith('/') ? new URL(text, pageUrl) : new URL(text);
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
  if (!url) return refused('it is neither a URL nor a path that starts with "/"');
  const { protocol, hostname, username, password, search, hash, origin, pathname } = url;
  const plain = protocol === 'http:' && (localHosts.includes(hostname) || pageUrl.startsWith('http:'));
  if (protocol !== 'https:' && !plain) {
    return refused('only https is allowed (http on localhost, or from a page that is itself http)');
  }
  if (username || password) return refused('a user name or password does not belong in it');
  if (search || hash) return refused('a query or a hash does not belong in it');
  return { ok: true, url: origin + (pathname.endsWith('/') ? pathname.slice(0, -1) : pathname), origin };
};
