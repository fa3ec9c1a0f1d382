import { html, type TemplateResult } from 'lit';
import { count } from '../../format/count.js';
import { money } from '../../format/money.js';
import { percent } from '../../format/percent.js';
import { isZero } from '../../money/compare.js';
import type { Money } from '../../types/money.js';
import { splitParts, type CostSplit } from './cost-split.js';
import type { Insight } from './ai-insights.view.js';
import type { AiInsightsWords } from './ai-insights.words.js';

export interface Context {
  readonly words: AiInsightsWords;
  readonly lang: string;
  readonly currency: string;
  readonly days: number;
}

/** An insight as it is told: what, its numbers, and the rule that found it. */
export interface Told {
  readonly title: string;
  readonly text: string;
  readonly rule: string;
  readonly tone: 'bad' | 'good' | 'plain';
}

export const tell = (insight: Insight, { words, lang, currency, days }: Context): Told => {
  const amount = (value: Money): string => money(value, lang, currency);
  const rate = (value: number): string => percent(value, lang, value < 10 ? 1 : 0);
  switch (insight.kind) {
    case 'cost-change': {
      const { change, split } = insight;
      const fell = change.startsWith('-');
      const size = amount((fell ? change.slice(1) : change) as Money);
      return {
        title: (fell ? words.costFell : words.costRose)(size, percent(Math.abs(insight.percent), lang), days),
        text: words.fromTo(amount(split.before), amount(split.now)),
        rule: words.splitRule,
        tone: fell ? 'good' : 'bad',
      };
    }
    case 'cheaper-model': {
      const { from, to, requests, cost, estimate } = insight;
      return {
        title: words.cheaper(from, to),
        text: words.cheaperText(count(requests, lang), from, amount(cost), to, amount(estimate)),
        rule: words.cheaperRule,
        tone: 'plain',
      };
    }
    case 'failures': {
      const { failed, requests, before } = insight;
      return {
        title:
          before === null
            ? words.failures(rate(insight.rate))
            : words.failuresRose(percent(insight.rate, lang, 1), percent(before, lang, 1)),
        text: words.failuresText(count(failed, lang), count(requests, lang)),
        rule: words.failuresRule,
        tone: 'bad',
      };
    }
    case 'unmet-demand':
      return {
        title: words.demand(insight.product),
        text: words.demandText(insight.times, count(insight.times, lang)),
        rule: words.demandRule,
        tone: 'plain',
      };
    default:
      return insight satisfies never;
  }
};

export const insightList = (
  insights: readonly Insight[],
  notes: readonly string[],
  context: Context,
): TemplateResult => html`
  <div class="scroll" tabindex="0" role="group" aria-labelledby="heading">
    ${
      insights.length > 0
        ? html`<ul role="list">
            ${insights.map((insight) => item(insight, context))}
          </ul>`
        : html`<p class="title">${context.words.nothing}</p>
            <p>${context.words.nothingText}</p>`
    }
    ${notes.map((note) => html`<p class="rule">${note}</p>`)}
  </div>
`;

const item = (insight: Insight, context: Context): TemplateResult => {
  const { title, text, rule, tone } = tell(insight, context);
  return html`
    <li part="insight" data-tone=${tone}>
      <p class="title"><bdi>${title}</bdi></p>
      <p><bdi>${text}</bdi></p>
      ${insight.kind === 'cost-change' ? split(insight.split, context) : ''}
      <p class="rule">${rule}</p>
    </li>
  `;
};

/** The parts with their signs; one that is nothing is left out, as the sum says the same without it. */
const split = ({ parts }: CostSplit, { words, lang, currency }: Context): TemplateResult => html`
  <dl part="split">
    ${splitParts
      .filter((part) => !isZero(parts[part]))
      .map((part) => {
        const value = parts[part];
        const text = money(value, lang, currency);
        return html`<div>
          <dt>${words.part[part]}</dt>
          <dd><data value=${value} title=${value}>${value.startsWith('-') ? text : `+${text}`}</data></dd>
        </div>`;
      })}
  </dl>
`;
