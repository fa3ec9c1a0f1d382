import { type SetupWorker, setupWorker } from 'msw/browser';
import { type MockApiOptions, handlers } from './handlers.js';

/** The mock API as a service worker of the page. The page must serve msw's `mockServiceWorker.js`. */
export const mockWorker = (options: MockApiOptions = {}): SetupWorker => setupWorker(...handlers(options));
