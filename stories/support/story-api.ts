import { type RequestHandler, http } from 'msw';
import { ask } from '../../mock-api/ask.js';
import { busy } from './apis.js';

/** Starts a server: called anew each time a story is mounted. */
export type Api = () => RequestHandler[];

interface Served {
  readonly baseUrl: string;
  readonly handlers: RequestHandler[];
}

/*
 * Widgets of a page share one feed per URL, and a feed keeps its last answer for a minute. So that no story shows what
 * another was told (all stories of a tag stand together on its docs page), nor what it was told itself at an earlier
 * visit, each mounting of each story has a base URL and a server of its own.
 */
const served = new Map<string, Served>();
let mountings = 0;

/** Opens the API of a story until the returned function is called. Does nothing while it is open: only args changed. */
export const serve = (story: string, api: Api = busy): (() => void) | undefined => {
  if (served.has(story)) return undefined;
  mountings += 1;
  served.set(story, { baseUrl: `/api-of/${story}/${mountings}`, handlers: api() });
  return () => {
    served.delete(story);
  };
};

/** Where the widgets of a mounted story find their API. */
export const baseUrlOf = (story: string): string => served.get(story)?.baseUrl ?? `/api-of/${story}`;

/** The APIs of all stories that are mounted. */
export const storyApis = http.all('*/api-of/:story/:mounting/*', ({ request, params }) =>
  ask(served.get(String(params['story']))?.handlers ?? [], request),
);
