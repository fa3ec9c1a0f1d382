import { html, nothing, type TemplateResult } from 'lit';
import type { Telemetry } from '../../contracts/telemetry.js';
import { compactMoney } from '../../format/compact.js';
import { count } from '../../format/count.js';
import { duration } from '../../format/duration.js';
import { instant } from '../../format/instant.js';
import { money } from '../../format/money.js';
import { figure } from '../../parts/figure.js';
import type { PeriodWords } from '../../parts/period.words.js';
import { sparkLine } from '../../parts/spark-line.js';
import { unpricedNote } from '../../parts/unpriced.js';
import type { Locale } from '../../types/locale.js';
import type { Money } from '../../types/money.js';
import { sparkOf, tickerView, type Spark } from './live-cost-ticker.view.js';
import type { Words } from './live-cost-ticker.words.js';

interface Context {
  readonly words: Words;
  readonly period: PeriodWords;
  readonly days: number;
  readonly locale: Locale;
  /** ms since 1970 */
  readonly now: number;
}

export const content = (answer: Telemetry, context: Context): TemplateResult => {
  const { words, period, days, locale, now } = context;
  const view = tickerView(answer);
  const { lang } = locale;
  const average = words.average(period.lastDays(days));
  const unpriced = unpricedNote(answer, period);
  const amount = (label: string, exact: Money | null, note?: string, unit?: string) =>
    figure({
      label,
      text: exact === null ? '—' : compactMoney(exact, lang, answer.currency),
      exact,
      unit,
      note: (exact === null && unpriced) || note,
    });
  return html`
    <div class="content">
      <div class="now">
        <p class="value" part="value">
          ${
            view.current === null
              ? '—'
              : html`<data value=${view.current} title=${view.current}
                  >${money(view.current, lang, answer.currency)}</data
                >`
          }<span class="dot" aria-hidden="true"></span>
        </p>
        <p class="running">
          ${
            view.sessions === null
              ? words.runningUnknown
              : words.running(view.sessions, count(view.sessions, lang))
          }
        </p>
      </div>
      <dl class="figures">
        ${amount(words.rate, view.perHour, average, words.anHour)} ${amount(words.total(days), view.total)}
        ${amount(words.projectedDay, view.projectedDaily, average)}
        ${amount(words.projectedMonth, view.projectedMonthly, average)}
      </dl>
      ${trend(answer, sparkOf(answer, now, locale.timeZone), context)}
    </div>
  `;
};

const trend = (answer: Telemetry, spark: Spark, { words, locale }: Context): TemplateResult => {
  const { columns } = spark;
  const highest = spark.highest === null ? null : money(spark.highest, locale.lang, answer.currency);
  const { trend } = tickerView(answer);
  return html`
    <p class="trend">
      <span>${spark.hourly ? words.perHour(highest) : words.perBucket(highest)}</span>
      ${
        trend === null
          ? nothing
          : html`<span class="trend-word" data-trend=${trend}
              ><span aria-hidden="true">${arrows[trend]}</span> ${words.trend[trend]}</span
            >`
      }
    </p>
    ${
      highest
        ? html`<div class="drawing">${sparkLine({ columns, runningFrom: spark.runningFrom })}</div>
            ${ends(spark, words, locale)}`
        : html`<p class="trend">${words.noTrend}</p>`
    }
  `;
};

const arrows = { increasing: '▲', decreasing: '▼', stable: '▬' };

const ends = (
  { columns, runningFrom, hourly, timeZone }: Spark,
  words: Words,
  { lang }: Locale,
): TemplateResult => {
  const last = columns.time.length - 1;
  const text = (i: number) =>
    instant(columns.time[i] ?? 0, hourly ? 'time' : 'date-time', { lang, timeZone });
  return html`<p class="ends">
    <span>${last > 0 ? text(0) : nothing}</span
    ><span>${runningFrom <= last ? words.soFar(text(last)) : text(last)}</span>
  </p>`;
};

export const pauseButton = (paused: boolean, words: Words, toggle: () => void): TemplateResult => html`
  <button type="button" class="quiet" part="pause" @click=${toggle}>
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" fill="currentColor">
      <path d=${paused ? 'M2.5 1 11 6 2.5 11Z' : 'M2 1h3v10H2Z M7 1h3v10H7Z'} />
    </svg>
    ${paused ? words.resume : words.pause}
  </button>
`;

/** What a reader can choose between, beside what the page has set. */
const usual = [10_000, 30_000, 60_000, 300_000];

export const frequencies = (
  interval: number,
  words: Words,
  lang: string,
  choose: (interval: number) => void,
): TemplateResult => {
  const options = [...new Set([...usual, interval])].sort((a, b) => (a || Infinity) - (b || Infinity));
  return html`<select
    class="frequency"
    part="frequency"
    aria-label=${words.frequency}
    @change=${(event: Event) => choose(Number((event.currentTarget as HTMLSelectElement).value))}
  >
    ${options.map(
      (ms) =>
        html`<option value=${ms} ?selected=${ms === interval}>
          ${ms === 0 ? words.once : words.every(duration(ms, lang))}
        </option>`,
    )}
  </select>`;
};
