import type { Turn } from './scenario.js';

const json = { 'content-type': 'application/json' };

/** A proxy's login page, sent with 200. */
const loginPage = () =>
  new Response('<!doctype html><title>Sign in</title><h1>Please sign in</h1>', {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });

const truncated = async (sound: Response): Promise<Response> => {
  const body = await sound.text();
  return new Response(body.slice(0, Math.floor(body.length * 0.6)), { headers: json });
};

/** Each endpoint breaks in its own way; those not named are cut off in the middle of their JSON. */
export const malformed = ({ endpoint, answer }: Turn): Response | Promise<Response> => {
  switch (endpoint) {
    case 'analytics':
    case 'config':
      return loginPage();
    case 'conversations':
      return new Response('', { headers: json });
    case 'missing-products':
      return new Response('null', { headers: json });
    case 'scraped':
      return new Response('Not the JSON that you are looking for', { headers: json });
    default:
      return truncated(answer());
  }
};
