import { type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { hasData } from '../../data/reading.js';
import { telemetry } from '../../data/sources.js';
import { passOn } from '../../element/events.js';
import { FeedController } from '../../element/feed-controller.js';
import { wordsOf } from '../../element/languages.js';
import { setting } from '../../element/settings.js';
import { SpendglassElement } from '../../element/spendglass-element.js';
import { figureStyles } from '../../parts/figure.styles.js';
import { periodNotes, scopeLine } from '../../parts/period.js';
import { english as periodEnglish } from '../../parts/period.words.js';
import { sparkLineStyles } from '../../parts/spark-line.js';
import type { Money } from '../../types/money.js';
import type { Table } from '../../types/table.js';
import { skeleton } from './live-cost-ticker.skeleton.js';
import { tickerStyles } from './live-cost-ticker.styles.js';
import { tables } from './live-cost-ticker.tables.js';
import { content, frequencies, pauseButton } from './live-cost-ticker.template.js';
import { isEmpty } from './live-cost-ticker.view.js';
import { english } from './live-cost-ticker.words.js';

const ring = { outline: '4px solid color-mix(in srgb, var(--_live) 40%, transparent)' };

/**
 * The dot answers a changed value once: it has a ring, and is back. The ring stands while the animation is still to begin,
 * because one that runs draws some fifty frames; an outline, because a dot that is scaled gets a layer of its own, and the
 * page around it is painted anew. Either costs more than everything else that a page does in a quiet minute.
 */
const pulse = { frames: [ring, ring], timing: { delay: 600, duration: 1, fill: 'backwards' as const } };

/**
 * What the chat sessions running now have cost so far, beside the rate, the projections and the total of the period.
 *
 * @tag live-cost-ticker
 * @summary The cost of the sessions running now, as it grows.
 *
 * @csspart value - The cost of the running sessions.
 * @csspart figure - One of the figures below it.
 * @csspart spark - The line of the last 24 buckets.
 * @csspart pause - The button that pauses and resumes.
 * @csspart frequency - The choice of how often to ask.
 * @cssprop [--spendglass-live=#0a7a55] - The dot beside the value.
 * @cssprop [--spendglass-series-1=#2433c3] - The line.
 * @event {CustomEvent<PauseDetail>} spendglass-pause-change - A person paused or resumed.
 */
export class LiveCostTicker extends SpendglassElement {
  static override styles: CSSResultGroup = [
    SpendglassElement.styles,
    figureStyles,
    sparkLineStyles,
    tickerStyles,
  ];

  /** The period of rate, projections and total: 1–365 days back from now; 7 by default. */
  @property({ type: Number }) days: number | undefined;

  /** One domain instead of all. */
  @property() domain: string | undefined;

  readonly #telemetry = new FeedController(
    this,
    () => telemetry({ days: this.#days, domain: setting(this, 'domain') }),
    { fields: ['live', 'cost'] },
  );

  #cost: Money | null | undefined;

  override get defaultInterval(): number {
    return 10_000;
  }

  /** The figures behind what is shown, exact; none until there is an answer. */
  override tables(): Table[] {
    const { reading } = this.#telemetry;
    return hasData(reading) ? tables(reading.data, this.#days, this.#words) : [];
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const { lang } = this.locale;
    const period = wordsOf('period', periodEnglish, lang);
    return this.show(this.#telemetry, {
      heading: words.heading,
      scope: scopeLine(setting(this, 'domain'), this.#days, period),
      failedTitle: words.failedTitle,
      skeleton,
      empty: (answer) =>
        isEmpty(answer) ? { title: period.noRequests(this.#days), text: period.nothingToCount } : null,
      content: (answer) =>
        content(answer, { words, period, days: this.#days, locale: this.locale, now: this.#telemetry.asOf }),
      notes: (answer) =>
        periodNotes(answer, {
          days: this.#days,
          now: this.#telemetry.asOf,
          locale: this.locale,
          words: period,
        }),
      actions: pauseButton(this.isPaused, words, this.#togglePause),
      footerActions: () => frequencies(this.interval, words, lang, this.#chooseFrequency),
    });
  }

  protected override updated(): void {
    super.updated();
    const { reading } = this.#telemetry;
    if (reading.phase !== 'fresh') return;
    const cost = reading.data.live.currentCost;
    if (this.#cost !== undefined && cost !== this.#cost) this.#pulse();
    this.#cost = cost;
  }

  get #days(): number {
    return setting(this, 'days') ?? 7;
  }

  get #words(): typeof english {
    return wordsOf('live-cost-ticker', english, this.locale.lang);
  }

  #pulse(): void {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    this.renderRoot.querySelector('.dot')?.animate(pulse.frames, pulse.timing);
  }

  #togglePause = (): void => {
    this.paused = !this.isPaused;
    passOn(this, 'spendglass-pause-change', { paused: this.paused });
  };

  #chooseFrequency = (interval: number): void => {
    this.refreshInterval = interval;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'live-cost-ticker': LiveCostTicker;
  }
}
