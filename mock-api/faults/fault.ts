import type { Instant } from '../../src/types/instant.js';

export interface FaultTurn {
  readonly request: Request;
  /** The server's clock. */
  readonly now: Instant;
  readonly wait: (ms: number) => Promise<void>;
  /** What a sound server answers. */
  readonly answer: () => Promise<Response>;
  /** How often this token has come along, this time included; 0 without one. */
  readonly usesOfToken: number;
}

/** What a widget that had figures shows once the fault began. */
export interface Shown {
  readonly phase: 'fresh' | 'stale' | 'failed';
  /** English words in it that tell the fault; a figure's own would change with the clock. */
  readonly words: RegExp;
}

/** One way in which a server, or what stands between it and the page, misbehaves. */
export interface Fault {
  /** What is done to the page: one line for `--help`, the docs and the lab. */
  readonly does: string;
  /** What a person then sees, and never sees, in one or two sentences. */
  readonly seen: string;
  readonly shows: Shown;
  /** Only a real connection can do it: a service worker's answer is never unpacked, for one. */
  readonly needsPort?: true;
  readonly reply: (turn: FaultTurn) => Response | Promise<Response>;
}

export type Faults = Readonly<Record<string, Fault>>;
