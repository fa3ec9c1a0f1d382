import { Task, TaskStatus } from '@lit/task';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Config } from '../../contracts/config.js';
import { liveFeeds } from '../../data/feeds.js';
import { everySecond, pageClock } from '../../data/page-clock.js';
import { hasData } from '../../data/reading.js';
import { config, telemetry } from '../../data/sources.js';
import { announce } from '../../element/announcer.js';
import { FeedController } from '../../element/feed-controller.js';
import { givenData } from '../../element/given.js';
import { wordsOf } from '../../element/languages.js';
import { listingContext } from '../../element/listing-context.js';
import { setting } from '../../element/settings.js';
import { SpendglassElement } from '../../element/spendglass-element.js';
import { count } from '../../format/count.js';
import { badge, type BadgeTone } from '../../parts/badge.js';
import { csvButton } from '../../parts/csv-button.js';
import { figuresAndList, figuresAndListSkeleton } from '../../parts/figures-and-list.js';
import { ListingController } from '../../parts/listing/listing-controller.js';
import { listing } from '../../parts/listing/listing.js';
import { measures, type Measure } from '../../parts/measures.js';
import { english as periodEnglish } from '../../parts/period.words.js';
import { problemText } from '../../parts/problem-text.js';
import { english as problemEnglish } from '../../parts/problem.words.js';
import type { Cell, Table } from '../../types/table.js';
import { connectionStyles } from './connection-status.styles.js';
import { endpointRows, overall, type EndpointRow, type EndpointState } from './connection-status.view.js';
import { english } from './connection-status.words.js';
import { endpoints, probeAll } from './probe.js';

const tones: Readonly<Record<EndpointState, BadgeTone>> = {
  answers: 'good',
  old: 'warn',
  reachable: 'warn',
  fails: 'bad',
  waiting: 'unknown',
  'not-asked': 'unknown',
};

/**
 * Whether the API is there: which endpoints answer, which are old, which are not as the contract says. It looks at what
 * the page asks anyway; every endpoint is asked on a click. Of the configuration it shows domain and shops, never keys.
 *
 * @tag connection-status
 * @summary Which endpoints of the API answer, and how fast.
 *
 * @csspart figures - The grid of figures.
 * @csspart figure - One figure.
 * @csspart listing - The list of endpoints.
 * @csspart table - Its table.
 * @csspart endpoint - The row of one endpoint.
 * @csspart badge - Its state in a word.
 * @csspart test - The button that asks every endpoint.
 * @csspart csv - The button that downloads the list.
 */
export class ConnectionStatus extends SpendglassElement {
  static override styles: CSSResultGroup = [SpendglassElement.styles, connectionStyles];

  /** The period of the telemetry that is asked for anyway, so that both share one answer; 7 by default. */
  @property({ type: Number }) days: number | undefined;

  /** Its domain; likewise. */
  @property() domain: string | undefined;

  readonly #telemetry = new FeedController(this, () =>
    telemetry({ days: this.#days, domain: setting(this, 'domain') }),
  );
  readonly #config = new FeedController(this, config, { beside: true, leastInterval: 300_000 });
  readonly #list = new ListingController(this);
  readonly #test = new Task(this, {
    autoRun: false,
    args: () => [],
    task: async (_, { signal }) => {
      const { connection } = this;
      const probed = connection ? await probeAll(connection, signal) : [];
      const { answering } = overall(endpointRows([], probed));
      announce(this.#words.tested(this.#number(answering), this.#number(probed.length)));
      return probed;
    },
  });
  #stopWatching: (() => void) | undefined;
  /** What was shown of the page's feeds: nobody tells when one of them changes. */
  #seen = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWatching = everySecond(() => {
      if (this.#standing() !== this.#seen) this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWatching?.();
    this.#test.abort();
  }

  /** Every endpoint of the contract, and how it stands with it. */
  override tables(): Table[] {
    return hasData(this.#telemetry.reading) ? [this.#table(this.#rows())] : [];
  }

  protected override render(): TemplateResult {
    const { locale } = this;
    const words = this.#words;
    const period = wordsOf('period', periodEnglish, locale.lang);
    this.#seen = this.#standing();
    return this.show(this.#telemetry, {
      heading: words.heading,
      scope: words.scope,
      units: endpoints.length,
      skeleton: figuresAndListSkeleton(6, endpoints.length),
      empty: ({ overview }) =>
        overview.totalRequests === 0
          ? { title: period.noRequests(this.#days), text: period.nothingToCount }
          : null,
      aroundEmpty: (_, message) => this.#aboveList(message),
      aroundFailed: (message) => this.#aboveList(message),
      content: ({ live, overview }) =>
        this.#aboveList(measures(this.#measures(live.activeSessions ?? overview.activeSessions), locale)),
      actions: givenData(this) === undefined ? this.#testButton() : nothing,
      notes: () => this.#reasons(),
      footerActions: () => csvButton(this.downloadCsv),
    });
  }

  get #days(): number {
    return setting(this, 'days') ?? 7;
  }

  get #words(): typeof english {
    return wordsOf('connection-status', english, this.locale.lang);
  }

  #number(value: number): string {
    return count(value, this.locale.lang);
  }

  #rows(): readonly EndpointRow[] {
    const { connection } = this;
    const isGiven = givenData(this) !== undefined;
    return endpointRows(
      connection && !isGiven ? liveFeeds(pageClock, connection) : [],
      this.#test.value ?? [],
    );
  }

  #standing(): string {
    return this.#rows()
      .map(({ state, deviations }) => `${state} ${deviations}`)
      .join();
  }

  #aboveList(content: TemplateResult): TemplateResult {
    const { columns, rows, ...table } = this.#table(this.#rows());
    // Times are for the export, and reasons are told below, where there is room for them.
    const shown = 4;
    return figuresAndList(
      content,
      listing(
        {
          table: { ...table, columns: columns.slice(0, shown), rows: rows.map((row) => row.slice(0, shown)) },
          part: 'endpoint',
          size: endpoints.length,
          say: (cell, { key }, row) =>
            key === 'state' ? badge({ tone: tones[this.#stateOf(row)], text: String(cell) }) : undefined,
        },
        listingContext(this.#list, this.locale, 'USD'),
      ),
    );
  }

  /** Why an endpoint other than the widget's own does not answer. */
  #reasons(): string[] {
    const { lang } = this.locale;
    const problems = wordsOf('problem', problemEnglish, lang);
    return this.#rows().flatMap(({ endpoint, problem }) =>
      problem && endpoint !== 'telemetry' ? [`${endpoint}: ${problemText(problem, problems, lang)}`] : [],
    );
  }

  #stateOf([endpoint]: readonly Cell[]): EndpointState {
    return this.#rows().find((row) => row.endpoint === endpoint)?.state ?? 'not-asked';
  }

  #table(rows: readonly EndpointRow[]): Table {
    const words = this.#words;
    const { lang } = this.locale;
    const problems = wordsOf('problem', problemEnglish, lang);
    return {
      name: 'connection',
      caption: words.endpoints,
      columns: [
        { key: 'endpoint', label: words.endpoint, kind: 'text' },
        { key: 'state', label: words.state, kind: 'text' },
        { key: 'response_time_ms', label: words.responseTime, kind: 'duration' },
        { key: 'deviations', label: words.deviations, kind: 'count' },
        { key: 'last_answer', label: words.answered, kind: 'instant' },
        { key: 'reason', label: words.reason, kind: 'text' },
      ],
      rows: rows.map(({ endpoint, state, answeredAt, took, deviations, problem }) => [
        endpoint,
        words.states[state],
        took,
        deviations,
        answeredAt,
        problem ? problemText(problem, problems, lang) : null,
      ]),
    };
  }

  #measures(sessions: number | null): Measure[] {
    const words = this.#words;
    const { api, answering, asked, deviations } = overall(this.#rows());
    const took = (this.#test.value ?? []).map((each) => each.took);
    const { reading } = this.#config;
    const configured = hasData(reading) ? reading.data.config : null;
    const unread = hasData(reading) ? undefined : reading.phase === 'failed' ? words.notLoaded : '';
    return [
      {
        key: 'api',
        label: words.api,
        kind: 'text',
        value: api === 'unknown' ? null : words.apiStates[api],
        below: words.ofAsked(this.#number(answering), this.#number(asked)),
      },
      {
        key: 'response_time_ms',
        label: words.responseTime,
        kind: 'duration',
        value: took.length > 0 ? Math.max(...took) : null,
        below: words.slowest,
        why: words.notTested,
      },
      {
        key: 'deviations',
        label: words.deviations,
        kind: 'count',
        value: deviations,
        note: words.deviationsNote,
      },
      {
        key: 'assistant',
        label: words.bot,
        kind: 'text',
        value: sessions === null ? null : words.botStates[sessions > 0 ? 'active' : 'idle'],
        below: sessions === null ? undefined : words.sessions(this.#number(sessions)),
      },
      {
        key: 'domain',
        label: words.domain,
        kind: 'text',
        value: configured?.domain ?? null,
        why: unread ?? words.noDomain,
      },
      {
        key: 'shops',
        label: words.shops,
        kind: 'text',
        value: shopsOf(configured) || null,
        why: unread ?? words.noShop,
      },
    ];
  }

  #testButton(): TemplateResult {
    const words = this.#words;
    const isRunning = this.#test.status === TaskStatus.PENDING;
    return html`<button
      type="button"
      class="action"
      part="test"
      aria-disabled=${String(isRunning)}
      @click=${this.#runTest}
    >
      ${isRunning ? words.testing : words.test}
    </button>`;
  }

  #runTest = (): void => {
    if (this.#test.status !== TaskStatus.PENDING) void this.#test.run();
  };
}

/** Which shops are connected: `WooCommerce, Shopify`. */
const shopsOf = (configured: Config['config']): string =>
  [configured?.woocommerce?.enabled ? 'WooCommerce' : '', configured?.shopify?.enabled ? 'Shopify' : '']
    .filter(Boolean)
    .join(', ');

declare global {
  interface HTMLElementTagNameMap {
    'connection-status': ConnectionStatus;
  }
}
