import { css, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Analytics } from '../../contracts/analytics.js';
import { hasData, hasProblem } from '../../data/reading.js';
import { analytics, conversations } from '../../data/sources.js';
import { FeedController } from '../../element/feed-controller.js';
import { flag } from '../../element/flag.js';
import { wordsOf } from '../../element/languages.js';
import { listingContext } from '../../element/listing-context.js';
import { remember } from '../../element/remember.js';
import { rowsOnPage, setting } from '../../element/settings.js';
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
import { measures, measuresTable, type Measure } from '../../parts/measures.js';
import { scopeLine } from '../../parts/period.js';
import { english as periodEnglish } from '../../parts/period.words.js';
import { problemText } from '../../parts/problem-text.js';
import { english as problemEnglish } from '../../parts/problem.words.js';
import { english as termsEnglish } from '../../parts/terms.words.js';
import type { Table } from '../../types/table.js';
import { failedTable, qualityMeasures } from './conversation-quality.view.js';
import { english } from './conversation-quality.words.js';

/** As the contract's own example asks, so that widgets with the list can share the answer. */
const asked = 20;

/**
 * How well conversations went, as far as the API can tell: satisfaction and resolution by keywords, status counts, and
 * what can be derived from them, each with its method. These endpoints know all domains together only.
 *
 * @tag conversation-quality
 * @summary Satisfaction, resolution and escalation of conversations, and searches that failed.
 *
 * @csspart figures - The grid of figures.
 * @csspart figure - One figure.
 * @csspart listing - The list of failed searches.
 * @csspart table - Its table.
 * @csspart query - The row of one search.
 * @csspart pager - Previous and next.
 * @csspart csv - The button that downloads the figures.
 */
export class ConversationQuality extends SpendglassElement {
  static override styles: CSSResultGroup = [
    SpendglassElement.styles,
    figuresAndListStyles,
    cells(0),
    css`
      .card {
        --_tiles: 9;
        --_below: 2.6em;
        --_row: 4em;
      }

      @container spendglass (inline-size >= 22em) {
        .card {
          --_below: 1.4em;
          --_row: 3.4em;
        }
      }

      @container spendglass (inline-size >= 34em) {
        .card {
          --_row: 2.4em;
        }
      }
    `,
  ];

  /** The period: 1–365 days back from now; 7 by default. */
  @property({ type: Number }) days: number | undefined;

  /** Failed searches on a page, 1–100; 3 by default. */
  @property({ type: Number }) limit: number | undefined;

  /** Shows e-mail addresses and long numbers in customers' own words, which are masked otherwise. */
  @property({ type: Boolean, converter: flag, attribute: 'show-personal-data' }) showPersonalData:
    boolean | undefined;

  readonly #analytics = new FeedController(this, () => analytics({ days: this.#days }));
  readonly #conversations = new FeedController(
    this,
    () => conversations({ days: this.#days, limit: asked }),
    { beside: true },
  );
  readonly #list = new ListingController(this);
  readonly #failed = remember(failedTable);

  /** The figures, and the searches that failed. */
  override tables(): Table[] {
    const { reading } = this.#analytics;
    if (!hasData(reading)) return [];
    const { heading } = this.#words;
    return [
      measuresTable('conversation-quality', heading, this.#measures(reading.data)),
      this.#failedIn(reading.data),
    ];
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const days = this.#days;
    const limit = rowsOnPage(this, 3);
    const words = this.#words;
    const period = wordsOf('period', periodEnglish, locale.lang);
    return this.show(this.#analytics, {
      heading: words.heading,
      scope: scopeLine(null, days, period),
      units: limit,
      skeleton: figuresAndListSkeleton(9, limit),
      empty: ({ metrics }) =>
        metrics.totalMessages === 0 ? { title: period.noMessages(days), text: period.nothingToCount } : null,
      content: (answer) =>
        figuresAndList(
          measures(this.#measures(answer), locale),
          listing(
            { table: this.#failedIn(answer), part: 'query', size: limit, none: words.noneFailed },
            listingContext(this.#list, locale, 'USD'),
          ),
        ),
      notes: () => [this.#statusProblem()],
      footerActions: () => csvButton(this.downloadCsv),
    });
  }

  get #days(): number {
    return setting(this, 'days') ?? 7;
  }

  get #words(): typeof english {
    return wordsOf('conversation-quality', english, this.locale.lang);
  }

  #measures(answer: Analytics): Measure[] {
    const { reading } = this.#conversations;
    const words = this.#words;
    const terms = wordsOf('terms', termsEnglish, this.locale.lang);
    const why = reading.phase === 'loading' ? undefined : words.notLoaded;
    return qualityMeasures(answer, hasData(reading) ? reading.data : null, why, words, terms);
  }

  #failedIn(answer: Analytics): Table {
    return this.#failed(answer, setting(this, 'showPersonalData') ?? false, this.#words);
  }

  #statusProblem(): string {
    const { reading } = this.#conversations;
    const { lang } = this.locale;
    const problems = wordsOf('problem', problemEnglish, lang);
    return hasProblem(reading) ? this.#words.statusProblem(problemText(reading.problem, problems, lang)) : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'conversation-quality': ConversationQuality;
  }
}
