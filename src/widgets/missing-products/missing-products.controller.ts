import type { LitElement, ReactiveController } from 'lit';
import { everything, type Choice, type Product } from './missing-products.view.js';

/** ms: how many products match is told when a person has stopped typing. */
const typingPause = 600;

/** What a person has chosen, opened and passed on. Rows are known by name, so that they keep it over a refresh. */
export class ListController implements ReactiveController {
  readonly #host: LitElement;
  readonly #settled: () => void;
  readonly #open = new Set<string>();
  readonly #passedOn = new Set<string>();
  #choice: Choice = everything;
  #focused: Element | null | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;

  /** @param settled called a moment after the last change of the choice */
  constructor(host: LitElement, settled: () => void) {
    this.#host = host;
    this.#settled = settled;
    host.addController(this);
  }

  get choice(): Choice {
    return this.#choice;
  }

  get open(): ReadonlySet<string> {
    return this.#open;
  }

  get passedOn(): ReadonlySet<string> {
    return this.#passedOn;
  }

  readonly choose = (change: Partial<Choice>): void => {
    this.#choice = { ...this.#choice, ...change };
    clearTimeout(this.#typing);
    this.#typing = setTimeout(this.#settled, typingPause);
    this.#host.requestUpdate();
  };

  readonly toggle = ({ id }: Product): void => {
    if (!this.#open.delete(id)) this.#open.add(id);
    this.#host.requestUpdate();
  };

  markPassedOn({ id }: Product): void {
    this.#passedOn.add(id);
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.#focused = this.#host.shadowRoot?.activeElement;
  }

  /** A row that another one overtook was moved in the document, which takes the focus from its button. */
  hostUpdated(): void {
    const focused = this.#focused;
    const lost = focused !== this.#host.shadowRoot?.activeElement;
    if (lost && focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
  }

  hostDisconnected(): void {
    clearTimeout(this.#typing);
  }
}
