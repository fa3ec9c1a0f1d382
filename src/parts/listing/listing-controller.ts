import type { LitElement, ReactiveController } from 'lit';
import type { Table } from '../../types/table.js';
import { pageOf, type Choice, type Order, type Page } from './listing.view.js';

/** Keeps what a person chose to see of a list. One for each list of a widget. */
export class ListingController implements ReactiveController {
  readonly #host: LitElement;
  #choice: Choice;
  #focused: Element | null | undefined;
  #last: { readonly asked: readonly unknown[]; readonly page: Page } | undefined;

  /** @param order the order of the first view; null: as the rows come */
  constructor(host: LitElement, order: Order | null = null) {
    this.#host = host;
    this.#choice = { order, query: '', page: 0, extent: 'first' };
    host.addController(this);
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

  get choice(): Choice {
    return this.#choice;
  }

  /** Another order or query begins again at the first page. */
  choose(change: Partial<Choice>): void {
    this.#choice = { ...this.#choice, page: 0, ...change };
    this.#host.requestUpdate();
  }

  /** Sorting ten thousand rows is done once for a table and a choice. */
  page(table: Table, size: number, lang: string): Page {
    const asked = [table, this.#choice, size, lang];
    if (!this.#last || asked.some((each, i) => each !== this.#last?.asked[i])) {
      this.#last = { asked, page: pageOf(table, this.#choice, size, lang) };
    }
    return this.#last.page;
  }
}
