import type { Instant } from '../../src/types/instant.js';
import { type FaultName, faultAskedFor, faultNames, faultOf, isFault } from './index.js';

export interface FaultOptions {
  /** What goes wrong with every request; a function is asked at each. Default: what the request itself asks for. */
  readonly fault?: FaultName | (() => FaultName | null);
  /** The server's clock. Default: Date.now. */
  readonly now?: () => Instant;
  /** How a slow fault waits. Default: setTimeout. */
  readonly wait?: (ms: number) => Promise<void>;
}

const elapse = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const unknown = (name: string): Response =>
  Response.json({ error: `No such fault: ${name}`, details: faultNames }, { status: 400 });

/** Where every request passes before it is answered, and where it may be made to fail. */
export class FaultGate {
  readonly #options: FaultOptions;
  readonly #uses = new Map<string, number>();

  constructor(options: FaultOptions) {
    this.#options = options;
  }

  async pass(request: Request, answer: () => Promise<Response>): Promise<Response> {
    const { fault, now = Date.now, wait = elapse } = this.#options;
    const told = typeof fault === 'function' ? fault() : fault;
    const name = faultAskedFor(new URL(request.url)) ?? told ?? null;
    if (name === null) return answer();
    if (!isFault(name)) return unknown(name);
    const usesOfToken = this.#use(request.headers.get('authorization'));
    return faultOf(name).reply({ request, now: now(), wait, answer, usesOfToken });
  }

  #use(token: string | null): number {
    if (token === null) return 0;
    const uses = (this.#uses.get(token) ?? 0) + 1;
    this.#uses.set(token, uses);
    return uses;
  }
}
