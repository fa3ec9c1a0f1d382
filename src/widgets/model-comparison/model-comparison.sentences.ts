import { html, type TemplateResult } from 'lit';
import { count, times } from '../../format/count.js';
import { money } from '../../format/money.js';
import type { Money } from '../../types/money.js';
import type { ModelComparisonView, Verdict } from './model-comparison.view.js';
import type { Words } from './model-comparison.words.js';

/** Which model is the dearest, and which the cheapest. */
export const verdictText = (
  verdict: Verdict,
  words: Words,
  lang: string,
  currency: string,
): string | readonly (TemplateResult | string)[] => {
  const name = (text: string) => html`<b><bdi>${text}</bdi></b>`;
  const price = (value: Money) => html`<data value=${value}>${money(value, lang, currency)}</data>`;
  switch (verdict.kind) {
    case 'range': {
      const { dearest, cheapest } = verdict;
      return words.range<TemplateResult>(
        name(dearest.model),
        price(dearest.costPerRequest),
        html`${times(verdict.times, lang)}`,
        name(cheapest.model),
        price(cheapest.costPerRequest),
      );
    }
    case 'same':
      return words.samePrice<TemplateResult>(price(verdict.price));
    case 'one':
      return words.onePriced<TemplateResult>(name(verdict.only.model), price(verdict.only.costPerRequest));
    case 'none':
      return words.noPrices;
    default:
      return verdict satisfies never;
  }
};

/** What the named models leave out, if anything. */
export const footnote = (
  { rest, named, total }: ModelComparisonView,
  words: Words,
  lang: string,
  currency: string,
): string => {
  const requests =
    rest?.requests && total.requests !== null
      ? words.held(count(named, lang), count(total.requests, lang))
      : '';
  if (!rest?.cost) return requests;
  const cost = words.heldCost(money(rest.cost, lang, currency));
  return requests ? words.both(requests, cost) : cost;
};
