import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { defaultPrices } from '../../contracts/prices.js';
import type { Telemetry } from '../../contracts/telemetry.js';
import { hasData, hasProblem } from '../../data/reading.js';
import { missingProducts, telemetry } from '../../data/sources.js';
import { FeedController } from '../../element/feed-controller.js';
import { wordsOf } from '../../element/languages.js';
import { PeriodBeforeController } from '../../element/period-before-controller.js';
import { choice, setting } from '../../element/settings.js';
import { SpendglassElement } from '../../element/spendglass-element.js';
import { english as deltaEnglish } from '../../parts/delta.words.js';
import { scopeLine } from '../../parts/period.js';
import { english as periodEnglish } from '../../parts/period.words.js';
import { problemText } from '../../parts/problem-text.js';
import { english as problemEnglish } from '../../parts/problem.words.js';
import { unpricedNote } from '../../parts/unpriced.js';
import type { Table } from '../../types/table.js';
import { fewestRequests } from './cost-split.js';
import { insightStyles } from './ai-insights.styles.js';
import { insightTables } from './ai-insights.tables.js';
import { insightList, type Context } from './ai-insights.template.js';
import { insightsOf, type Insight, type Prices } from './ai-insights.view.js';
import { english } from './ai-insights.words.js';

type Compare = 'none' | 'previous';

const bars = html`<div>${[...Array(9).keys()].map(() => html`<span class="bar"></span>`)}</div>`;

/**
 * What changed and what to do, by rules over the figures: why the cost is another one than before (parts that sum to
 * the change), what a cheaper model would cost (an estimate), failures that rise, products that are asked for in vain.
 * Each insight names its numbers and its rule.
 *
 * @tag ai-insights
 * @summary What changed and what to do, each with its numbers and its rule.
 *
 * @csspart insight - One insight.
 * @csspart split - The parts of a change of cost.
 * @cssprop [--spendglass-bad=#b3261e] - Mark of what costs more or fails.
 * @cssprop [--spendglass-good=#0a6b4b] - Mark of what costs less.
 */
export class AiInsights extends SpendglassElement {
  static override styles: CSSResultGroup = [SpendglassElement.styles, insightStyles];

  /** The period: 1–365 days back from now; 7 by default. Up to 182 there is a period before to compare with. */
  @property({ type: Number }) days: number | undefined;

  /** One domain instead of all. What customers ask for in vain is known for all domains together only. */
  @property() domain: string | undefined;

  /**
   * `previous` compares with the period before, which asks the server for twice the days every 15 minutes; `none`
   * (default) does not: then neither a change of cost nor a rise of failures is told.
   */
  @property() compare: Compare | undefined;

  /**
   * List prices in US dollars per million tokens, by model: `{ "gpt-5-mini": { "input": 0.25, "output": 2 } }`; those
   * that the API's own formula uses by default.
   */
  @property({ type: Object }) prices: Prices | undefined;

  readonly #telemetry = new FeedController(this, () =>
    telemetry({ days: this.#days, domain: setting(this, 'domain') }),
  );
  readonly #before = new PeriodBeforeController(this, () =>
    choice<Compare, 'compare'>(this, 'compare', ['none', 'previous']) === 'previous'
      ? { days: this.#days, domain: setting(this, 'domain') }
      : null,
  );
  readonly #missing = new FeedController(this, () => missingProducts({ days: this.#days }), {
    leastInterval: 300_000,
    beside: true,
  });

  override tables(): Table[] {
    const { reading } = this.#telemetry;
    return hasData(reading) ? insightTables(this.#insights(reading.data), this.#context(reading.data)) : [];
  }

  protected override render(): TemplateResult {
    const { lang } = this.locale;
    const period = wordsOf('period', periodEnglish, lang);
    return this.show(this.#telemetry, {
      heading: this.#words.heading,
      scope: scopeLine(setting(this, 'domain'), this.#days, period),
      skeleton: bars,
      empty: ({ overview }) =>
        overview.totalRequests === 0
          ? { title: period.noRequests(this.#days), text: period.nothingToCount }
          : null,
      content: (answer) => insightList(this.#insights(answer), this.#notes(answer), this.#context(answer)),
      notes: (answer) => [unpricedNote(answer, period)],
    });
  }

  get #days(): number {
    return setting(this, 'days') ?? 7;
  }

  get #words(): typeof english {
    return wordsOf('ai-insights', english, this.locale.lang);
  }

  #context({ currency }: Telemetry): Context {
    return { words: this.#words, lang: this.locale.lang, currency, days: this.#days };
  }

  #insights(answer: Telemetry): readonly Insight[] {
    const { reading } = this.#missing;
    return insightsOf({
      answer,
      before: this.#before.before,
      missing: hasData(reading) ? reading.data : null,
      prices: answer.currency === 'USD' ? (this.prices ?? defaultPrices) : {},
    });
  }

  /** Why a rule had nothing to say. */
  #notes(answer: Telemetry): string[] {
    return [this.#noteOnComparison(answer), this.#noteOnDemand()].filter(Boolean);
  }

  #noteOnComparison({ overview }: Telemetry): string {
    const words = this.#words;
    const { kind } = this.#before.before;
    if (kind === 'off') return '';
    if (kind === 'none') return words.noneBefore;
    if (kind === 'failed') return wordsOf('delta', deltaEnglish, this.locale.lang).notCompared;
    return (overview.totalRequests ?? 0) < fewestRequests ? words.tooFew(fewestRequests) : '';
  }

  #noteOnDemand(): string {
    const { reading } = this.#missing;
    const { lang } = this.locale;
    const problems = wordsOf('problem', problemEnglish, lang);
    return hasProblem(reading) ? this.#words.noDemand(problemText(reading.problem, problems, lang)) : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ai-insights': AiInsights;
  }
}
