import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CostAlerts } from '../../contracts/cost-alerts.js';
import { hasData } from '../../data/reading.js';
import { checkAlerts, telemetry } from '../../data/sources.js';
import { announce, announceAct } from '../../element/announcer.js';
import { passOn, tell } from '../../element/events.js';
import { FeedController } from '../../element/feed-controller.js';
import { flag } from '../../element/flag.js';
import { wordsOf } from '../../element/languages.js';
import { givenData } from '../../element/given.js';
import { setting } from '../../element/settings.js';
import { SpendglassElement } from '../../element/spendglass-element.js';
import { badgeStyles } from '../../parts/badge.styles.js';
import { csvButton } from '../../parts/csv-button.js';
import { meterStyles } from '../../parts/meter.styles.js';
import { english as periodEnglish } from '../../parts/period.words.js';
import { english as problemEnglish } from '../../parts/problem.words.js';
import { unpricedNote } from '../../parts/unpriced.js';
import type { Table } from '../../types/table.js';
import { AlertFormController } from './alert-form-controller.js';
import { alertForm, type FormContext } from './alert-form.js';
import { formStyles } from './alert-form.styles.js';
import { outcomeText } from './alert-form.text.js';
import { skeleton } from './budget-alerts.skeleton.js';
import { alertsStyles } from './budget-alerts.styles.js';
import { tables } from './budget-alerts.tables.js';
import { alertList, exceededText, summary } from './budget-alerts.template.js';
import { budgetAlerts, knownDomains, type BudgetAlert } from '../../parts/budgets.js';
import { english } from './budget-alerts.words.js';
import { crossings } from '../../parts/crossings.js';
import { runway, type Runway } from './runway.js';
import type { Intent, Outcome } from './set-alert.js';
import { toJson } from '../../data/json.js';

/**
 * Every budget alert with what is spent against its threshold, and a form to set another. Alerts only: nothing here
 * stops spending.
 *
 * @tag budget-alerts
 * @summary What is spent against each budget, and a form to set an alert.
 *
 * @csspart alert - The row of one alert.
 * @csspart badge - The state of an alert in a word.
 * @csspart meter - The bar of what is spent of the threshold.
 * @csspart show-all - The button that shows the rows beyond the first twenty.
 * @csspart form - The form that sets an alert.
 * @csspart field - One of its fields.
 * @csspart submit - The button that sends it.
 * @csspart outcome - What became of it.
 * @csspart check-again - The button that looks again whether an unconfirmed alert was saved.
 * @csspart csv - The button that downloads the alerts.
 * @cssprop [--spendglass-bad=#b3261e] - Exceeded.
 * @cssprop [--spendglass-warn=#8a4b00] - Near the threshold.
 * @cssprop [--spendglass-good=#0a6b4b] - Within.
 * @event {CustomEvent<AlertSetDetail>} spendglass-alert-set - A person set an alert, and what became of it.
 * @event {CustomEvent<AlertExceededDetail>} spendglass-alert-exceeded - A budget is exceeded that was not before.
 */
export class BudgetAlerts extends SpendglassElement {
  static override styles: CSSResultGroup = [
    SpendglassElement.styles,
    badgeStyles,
    meterStyles,
    alertsStyles,
    formStyles,
  ];

  /** One domain instead of all; the form then begins with it. */
  @property() domain: string | undefined;

  /**
   * Says how long each monthly budget lasts at the rate of the last seven days: a range, refused where there is too
   * little history. It asks for the telemetry of those days, which other widgets mostly ask for anyway.
   */
  @property({ type: Boolean, converter: flag }) runway: boolean | undefined;

  @state() private _all = false;

  readonly #alerts = new FeedController(this, () => checkAlerts({ domain: this.#domain }));
  readonly #telemetry = new FeedController(
    this,
    () => (this.runway ? telemetry({ days: 7, domain: this.#domain }) : null),
    { beside: true, leastInterval: 300_000 },
  );
  readonly #form = new AlertFormController(this, (intent, outcome) => this.#settled(intent, outcome));

  #view: { readonly of: CostAlerts; readonly alerts: readonly BudgetAlert[] } | null = null;
  #exceeded: { readonly of: string; readonly ids: ReadonlySet<string> } | null = null;

  /** The alerts as shown, exact; none until there is an answer. */
  override tables(): Table[] {
    return this.#rows ? tables(this.#together(this.#rows), this.#words) : [];
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const { lang } = this.locale;
    return this.show(this.#alerts, {
      heading: words.heading,
      scope: this.#scope,
      failedTitle: words.failedTitle,
      skeleton,
      empty: ({ length }) => (length === 0 ? { title: words.noAlerts, text: words.noAlertsText } : null),
      content: (rows) =>
        this.#besideForm(
          rows,
          alertList(this.#together(rows), {
            words,
            lang,
            all: this._all,
            showAll: this.#showAll,
            runwayOf: this.#runwayOf,
          }),
        ),
      aroundEmpty: (rows, message) => this.#besideForm(rows, message),
      notes: () => [
        this.#isGiven ? words.alertsOnly : '',
        hasData(this.#telemetry.reading)
          ? unpricedNote(this.#telemetry.reading.data, wordsOf('period', periodEnglish, lang))
          : '',
      ],
      footerActions: ({ length }) => (length > 0 ? csvButton(this.downloadCsv) : nothing),
    });
  }

  protected override updated(): void {
    super.updated();
    const { reading } = this.#alerts;
    if (reading.phase === 'fresh' && !this.#isGiven) this.#tellCrossings(this.#together(reading.data));
  }

  get #words(): typeof english {
    return wordsOf('budget-alerts', english, this.locale.lang);
  }

  /** What the page gave is only shown: there is nobody to send an alert to, and the page knows what it tells. */
  get #isGiven(): boolean {
    return givenData(this) !== undefined;
  }

  get #domain(): string | undefined {
    const domain = setting(this, 'domain');
    return domain === '' ? undefined : domain;
  }

  get #rows(): CostAlerts | null {
    const { reading } = this.#alerts;
    return hasData(reading) ? reading.data : null;
  }

  /** "1 exceeded, 2 within", and whose where it is one domain's. */
  get #scope(): string {
    const words = this.#words;
    const domain = this.#domain;
    const counts = this.#rows ? summary(this.#together(this.#rows), words, this.locale.lang) : '';
    if (counts === '') return domain ?? words.allDomains;
    return domain === undefined ? counts : words.named(domain, counts);
  }

  /** Worked out once an answer, not at every key that somebody types. */
  #together(rows: CostAlerts): readonly BudgetAlert[] {
    if (this.#view?.of !== rows) this.#view = { of: rows, alerts: budgetAlerts(rows) };
    return this.#view.alerts;
  }

  #besideForm(rows: CostAlerts, content: TemplateResult): TemplateResult {
    return html`<div class="split" ?data-given=${this.#isGiven}>
      ${content} ${this.#isGiven ? nothing : alertForm(this.#form, this.#formContext(rows))}
    </div>`;
  }

  #formContext(rows: CostAlerts): FormContext {
    const { lang } = this.locale;
    return {
      words: this.#words,
      problems: wordsOf('problem', problemEnglish, lang),
      lang,
      headingLevel: setting(this, 'headingLevel') ?? 3,
      domains: knownDomains(rows, this.#domain),
      domain: this.#domain,
    };
  }

  #settled({ domain, type, threshold }: Intent, outcome: Outcome): void {
    const { lang } = this.locale;
    announceAct(outcomeText(outcome, this.#words, wordsOf('problem', problemEnglish, lang), lang));
    if (outcome.kind !== 'exists') {
      passOn(this, 'spendglass-alert-set', { domain, type, threshold, outcome: outcome.kind });
    }
    void this.refresh();
  }

  #tellCrossings(alerts: readonly BudgetAlert[]): void {
    const of = toJson([setting(this, 'baseUrl'), this.#domain]);
    const before = this.#exceeded?.of === of ? this.#exceeded.ids : null;
    const { exceeded, crossed } = crossings(alerts, before);
    this.#exceeded = { of, ids: exceeded };
    for (const { id, domain, type, threshold, spent } of crossed) {
      tell(this, 'spendglass-alert-exceeded', { id, domain, type, threshold, current: spent });
    }
    if (crossed.length > 0) {
      const { lang } = this.locale;
      announce(crossed.map((alert) => exceededText(alert, this.#words, lang)).join(' '), 'assertive');
    }
  }

  #runwayOf = (alert: BudgetAlert): Runway | null => {
    const { reading, asOf } = this.#telemetry;
    return hasData(reading) ? runway(alert, reading.data, this.#alerts.asOf, asOf) : null;
  };

  #showAll = (): void => {
    this._all = true;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'budget-alerts': BudgetAlerts;
  }
}
