import type { Options } from '../../../src/data/configuration.js';
import type { Endpoint } from '../../../src/data/sources.js';

/** What the shared suite must know of a widget to put it through every state. */
export interface WidgetUnderTest {
  readonly tag: string;
  readonly endpoint: Endpoint;
  /** What a page must set for it to have anything to show. */
  readonly settings?: Options & { readonly session: string };
  /** What it asks for where nobody sets anything else: `GET /api/dashboard/telemetry?days=7`. */
  readonly asks: string;
  /** ms between two requests where nobody sets anything. */
  readonly interval: number;
  /** An answer of its endpoint with figures. */
  readonly answer: unknown;
  /** Answers of the endpoints that it reads beside that one, by path. */
  readonly beside?: Readonly<Record<string, unknown>>;
  /** ms after which nothing of it may be left, where its first answer is announced to the page; 0 unless told. */
  readonly patience?: number;
  /** Words that are on screen with that answer, in American English and in German. */
  readonly shows: readonly string[];
  readonly showsInGerman: string;
  /** An answer with as much as the first view must hold, where `answer` holds less. */
  readonly crowded?: unknown;
  /** An answer with nothing to count, and what is then said. */
  readonly nothing: unknown;
  readonly saysOfNothing: string;
  /** All zeros after figures are a database that is down. */
  readonly masksZeros: boolean;
  /** An attribute that asks another question. */
  readonly other: {
    readonly attribute: string;
    readonly value: (n: number) => string;
    asks(n: number): string;
  };
  /** Fields of the wire whose texts are on screen, once everything is unfolded. */
  readonly texts: readonly string[];
  /** Records of the wire whose keys are on screen. */
  readonly records: readonly string[];
}
