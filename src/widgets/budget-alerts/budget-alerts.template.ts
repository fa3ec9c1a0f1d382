import { html, nothing, type TemplateResult } from 'lit';
import { count } from '../../format/count.js';
import { instant } from '../../format/instant.js';
import { money } from '../../format/money.js';
import { percent } from '../../format/percent.js';
import { toNumber } from '../../money/compare.js';
import { badge, type BadgeTone } from '../../parts/badge.js';
import { meter, type Meter } from '../../parts/meter.js';
import type { Instant } from '../../types/instant.js';
import type { Money } from '../../types/money.js';
import { countStates, type AlertState, type BudgetAlert } from '../../parts/budgets.js';
import type { Words } from './budget-alerts.words.js';
import { fewestDays, type Runway } from './runway.js';

interface Context {
  readonly words: Words;
  readonly lang: string;
  /** All rows are wanted, however many there are. */
  readonly all: boolean;
  readonly showAll: () => void;
  /** How long the budget of an alert lasts; null: nothing to say. */
  readonly runwayOf: (alert: BudgetAlert) => Runway | null;
}

/** More rows would cost more than they tell; the most urgent come first. */
const firstRows = 20;

const tones: Readonly<Record<AlertState, { badge: BadgeTone; meter: Meter['tone'] }>> = {
  exceeded: { badge: 'bad', meter: 'bad' },
  near: { badge: 'warn', meter: 'warn' },
  within: { badge: 'good', meter: 'plain' },
  unknown: { badge: 'unknown', meter: 'plain' },
  invalid: { badge: 'invalid', meter: 'plain' },
};

/** "1 exceeded, 2 within": what the rows come to. */
export const summary = (alerts: readonly BudgetAlert[], words: Words, lang: string): string =>
  countStates(alerts)
    .map(([state, n]) => `${count(n, lang)} ${words.counted[state]}`)
    .join(', ');

/** The rows, in a box of their own that scrolls. */
export const alertList = (alerts: readonly BudgetAlert[], context: Context): TemplateResult => {
  const { words, lang, all, showAll } = context;
  const cut = !all && alerts.length > firstRows;
  return html`
    <div class="alerts" tabindex="0" role="group" aria-labelledby="heading">
      <ul role="list">
        ${(cut ? alerts.slice(0, firstRows) : alerts).map((alert) => alertRow(alert, context))}
      </ul>
      ${
        cut
          ? html`<button type="button" class="action" part="show-all" @click=${showAll}>
              ${words.showAll(count(alerts.length, lang))}
            </button>`
          : nothing
      }
    </div>
  `;
};

const alertRow = (alert: BudgetAlert, context: Context): TemplateResult => {
  const { words, lang } = context;
  const { spent, threshold, state, share } = alert;
  return html`
    <li class="alert" part="alert" data-state=${state}>
      <p class="alert-head">
        <bdi class="alert-domain" title=${alert.domain ?? words.allDomains}
          >${alert.domain ?? words.allDomains}</bdi
        >
        <bdi class="alert-type">${typeText(alert.type, words)}</bdi>
        ${badge({ tone: tones[state].badge, text: words.states[state] })}
      </p>
      ${meter({
        value: share === null || spent === null ? null : toNumber(spent),
        limit: share === null || threshold === null ? null : toNumber(threshold),
        tone: tones[state].meter,
      })}
      <p class="alert-amounts">
        <span><strong>${amount(spent, lang)}</strong> ${words.of(amountText(threshold, lang))}</span>
        ${share === null ? nothing : html`<span>${percent(reached(share), lang)}</span>`}
      </p>
      ${notes(alert, context).map((note) => html`<p class="alert-note">${note}</p>`)}
    </li>
  `;
};

/** Whole percents that a budget has come to: 79.99 is no 80, at which it would be near. What is below one stays. */
const reached = (share: number): number => Math.max(Math.min(share, 1), Math.floor(share + 1e-9));

/** One sentence for a budget that was just exceeded. */
export const exceededText = (alert: BudgetAlert, words: Words, lang: string): string =>
  words.exceededNow(
    alert.domain ?? words.allDomains,
    typeText(alert.type, words),
    amountText(alert.spent, lang),
    amountText(alert.threshold, lang),
  );

/** A type that this version does not know is told as the server writes it. */
const typeText = (type: string, { types }: Words): string =>
  Object.hasOwn(types, type) ? types[type as keyof typeof types] : type;

const amountText = (value: Money | null, lang: string): string => (value === null ? '—' : money(value, lang));

const amount = (value: Money | null, lang: string): TemplateResult | string =>
  value === null ? '—' : html`<data value=${value} title=${value}>${money(value, lang)}</data>`;

/** Days of UTC, as the budget's month is one. */
const runwayText = (runway: Runway, { runway: words }: Words, lang: string): string => {
  const date = (at: Instant): string => instant(at, 'date', { lang, timeZone: 'UTC' });
  switch (runway.kind) {
    case 'ends': {
      const from = date(runway.from);
      if (runway.to === null) return words.mayEnd(from);
      const to = date(runway.to);
      return from === to ? words.endsOn(from) : words.endsBetween(from, to);
    }
    case 'lasts':
      return words.lasts;
    case 'too-little':
      return words.tooLittle(fewestDays);
    default:
      return runway satisfies never;
  }
};

/** What the figures of a row do not say by themselves. */
const notes = (alert: BudgetAlert, { words, lang, runwayOf }: Context): string[] => {
  const { state, spent, threshold, across } = alert;
  const all: string[] = [];
  const runway = runwayOf(alert);
  if (runway) all.push(runwayText(runway, words, lang));
  if (state === 'invalid' || threshold === null) all.push(words.invalidThreshold);
  else if (state === 'unknown') all.push(spent === null ? words.noFigure : words.notJudged);
  if (across) {
    const highest = words.highestOf(across.domains, count(across.domains, lang));
    all.push(across.highest === null ? highest : words.named(highest, across.highest));
    if (across.together !== null) all.push(`${words.together} ${money(across.together, lang)}`);
  }
  return all;
};
