import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { WooCommerce } from '../../contracts/woocommerce.js';
import { hasData } from '../../data/reading.js';
import { wooCommerce } from '../../data/sources.js';
import { announce } from '../../element/announcer.js';
import { FeedController } from '../../element/feed-controller.js';
import { givenData } from '../../element/given.js';
import { wordsOf } from '../../element/languages.js';
import { listingContext } from '../../element/listing-context.js';
import { remember } from '../../element/remember.js';
import { rowsOnPage } from '../../element/settings.js';
import { SpendglassElement } from '../../element/spendglass-element.js';
import { csvButton } from '../../parts/csv-button.js';
import {
  figuresAndList,
  figuresAndListSkeleton,
  figuresAndListStyles,
} from '../../parts/figures-and-list.js';
import { ListingController } from '../../parts/listing/listing-controller.js';
import { listing } from '../../parts/listing/listing.js';
import { cells } from '../../parts/listing/listing.styles.js';
import { measures, measuresTable } from '../../parts/measures.js';
import { notice } from '../../parts/notice.js';
import { english as problemEnglish } from '../../parts/problem.words.js';
import { english as termsEnglish } from '../../parts/terms.words.js';
import type { Table } from '../../types/table.js';
import { connectionForm, connectionFormStyles, testedText } from './connection-form.js';
import { ConnectionTest, fieldsOf, type FieldName, type StoreType, type Tested } from './connection-test.js';
import { storeMeasures, storesTable } from './store-overview.view.js';
import { english } from './store-overview.words.js';

/**
 * What the connected shops hold and sell, and a form to test a connection. Keys that a person types there are sent once,
 * to the API alone, and kept nowhere.
 *
 * @tag store-overview
 * @summary Products, orders, revenue and carts of the connected shops.
 *
 * @csspart figures - The grid of figures.
 * @csspart figure - One figure.
 * @csspart listing - The list of shops.
 * @csspart table - Its table.
 * @csspart domain - The row of one shop.
 * @csspart pager - Previous and next.
 * @csspart test - The connection test, folded.
 * @csspart form - Its form.
 * @csspart field - One of its fields.
 * @csspart submit - The button that sends it.
 * @csspart outcome - What became of it.
 * @csspart csv - The button that downloads the figures.
 * @cssprop [--spendglass-good=#0a6b4b] - A connection that works.
 */
export class StoreOverview extends SpendglassElement {
  static override styles: CSSResultGroup = [
    SpendglassElement.styles,
    figuresAndListStyles,
    cells(0),
    connectionFormStyles,
    css`
      .card {
        --_tiles: 6;
        --_below: 1.4em;
        --_under: 40px;
      }

      .store {
        display: grid;
        grid-template: 1fr auto / minmax(0, 1fr);
        gap: 12px;
      }
    `,
  ];

  /** Shops on a page, 1–100; 3 by default. */
  @property({ type: Number }) limit: number | undefined;

  @state() private _isOpen = false;
  @state() private _type: StoreType = 'woocommerce';
  @state() private _missing: ReadonlySet<FieldName> = new Set();

  readonly #store = new FeedController(this, wooCommerce);
  readonly #test = new ConnectionTest(this, (tested) => announce(this.#told(tested)));
  readonly #list = new ListingController(this);
  readonly #stores = remember(storesTable);

  override get defaultInterval(): number {
    return 300_000;
  }

  /** The figures, and the shops; none where the server says that it has no shop or could not read it. */
  override tables(): Table[] {
    const { reading } = this.#store;
    if (!hasData(reading) || !hasFigures(reading.data)) return [];
    const words = this.#words;
    return [
      measuresTable('store', words.heading, this.#measures(reading.data)),
      this.#stores(reading.data, words),
    ];
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const limit = rowsOnPage(this, 3);
    return this.show(this.#store, {
      heading: words.heading,
      scope: words.scope,
      units: limit,
      skeleton: html`<div class="store">${figuresAndListSkeleton(6, limit)}</div>`,
      empty: ({ status }) =>
        status === 'not_configured' ? { title: words.notConfigured, text: words.notConfiguredText } : null,
      aroundEmpty: (_, message) => this.#aboveForm(message),
      content: (answer) =>
        this.#aboveForm(
          hasFigures(answer)
            ? this.#figures(answer, limit)
            : notice(words.error, answer.message ?? words.errorText),
        ),
      footerActions: (answer) => (hasFigures(answer) ? csvButton(this.downloadCsv) : nothing),
    });
  }

  get #words(): typeof english {
    return wordsOf('store-overview', english, this.locale.lang);
  }

  #measures(answer: WooCommerce) {
    return storeMeasures(answer, this.#words, wordsOf('terms', termsEnglish, this.locale.lang));
  }

  #figures(answer: WooCommerce, size: number): TemplateResult {
    const { locale } = this;
    const words = this.#words;
    return figuresAndList(
      measures(this.#measures(answer), locale, answer.currency),
      listing(
        { table: this.#stores(answer, words), part: 'domain', size, none: words.noStores },
        listingContext(this.#list, locale, answer.currency),
      ),
    );
  }

  /** What the page gave is only shown: there is nobody to send keys to. */
  #aboveForm(content: TemplateResult): TemplateResult {
    const { tested, isRunning } = this.#test;
    const words = this.#words;
    const form = {
      isOpen: this._isOpen,
      type: this._type,
      missing: this._missing,
      isRunning,
      outcome:
        this._missing.size > 0 ? words.missing : isRunning ? words.testing : tested ? this.#told(tested) : '',
      works: tested?.kind === 'answered' && tested.answer.success === true && !isRunning,
      toggle: this.#toggle,
      choose: this.#choose,
      submit: this.#submit,
    };
    return html`<div class="store">
      ${content} ${givenData(this) === undefined ? connectionForm(form, words) : nothing}
    </div>`;
  }

  #told(tested: Tested): string {
    const { lang } = this.locale;
    return testedText(tested, this.#words, wordsOf('problem', problemEnglish, lang), lang);
  }

  #toggle = (): void => {
    this._isOpen = !this._isOpen;
    this._missing = new Set();
  };

  #choose = (type: StoreType): void => {
    this._type = type;
    this._missing = new Set();
  };

  #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    // The page must not see a form of keys go by.
    event.stopPropagation();
    if (this.#test.isRunning) return;
    const form = event.currentTarget as HTMLFormElement;
    const inputs = [...form.querySelectorAll('input')];
    const empty = inputs.filter(({ value }) => value.trim() === '');
    this._missing = new Set(empty.map(({ name }) => name as FieldName));
    if (empty.length > 0) return empty[0]?.focus();
    const names: readonly string[] = fieldsOf[this._type];
    const typed = inputs.filter(({ name }) => names.includes(name));
    const config = Object.fromEntries(typed.map(({ name, value }) => [name, value.trim()]));
    for (const input of inputs) input.value = '';
    void this.#test.run({ type: this._type, config });
  };
}

const hasFigures = ({ status }: WooCommerce): boolean => status !== 'error' && status !== 'not_configured';

declare global {
  interface HTMLElementTagNameMap {
    'store-overview': StoreOverview;
  }
}
