import type { Stamp } from '../data/reading.js';
import { pageClock } from '../data/page-clock.js';
import { warnOnce } from './warn-once.js';

/** What a page can hand to a widget instead of an API. */
export interface GivenHost extends HTMLElement {
  readonly data: unknown;
  /** When `data` was true, as an ISO-8601 text. */
  readonly dataAt: string | undefined;
}

/** The wire JSON that the page gave by `.data` or by a child `<script type="application/json">`; undefined: none. */
export const givenData = (host: GivenHost): unknown => {
  if (host.data !== undefined && host.data !== null) return host.data;
  const script = host.querySelector(':scope > script[type="application/json"]');
  if (!script?.textContent.trim()) return undefined;
  try {
    return JSON.parse(script.textContent);
  } catch {
    // Given, but unreadable: the reader says so where the figures would be.
    return null;
  }
};

/**
 * What given data holds for one endpoint: what stands under its name where a widget reads several, as in
 * `{ telemetry, monitoring }`; undefined: nothing.
 * @param alone the reading that data without names is for
 */
export const givenPart = (given: unknown, endpoint: string, alone: boolean): unknown => {
  const named = typeof given === 'object' && given !== null && Object.hasOwn(given, endpoint);
  if (named) return (given as Record<string, unknown>)[endpoint];
  return alone ? given : undefined;
};

/** How old given data is, where the page says so. */
export const givenStamp = ({ localName, dataAt }: GivenHost): Stamp | null => {
  if (!dataAt) return null;
  const at = Date.parse(dataAt);
  if (Number.isNaN(at)) {
    warnOnce(`<${localName}> data-at="${dataAt}" is not an ISO 8601 time; no age is told.`);
    return null;
  }
  return { at, steady: pageClock.steady() - Math.max(0, pageClock.now() - at) };
};
