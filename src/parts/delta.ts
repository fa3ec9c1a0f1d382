import { css, html, nothing, type TemplateResult } from 'lit';
import { change, points } from '../format/change.js';
import { isZero, ratio } from '../money/compare.js';
import type { Money } from '../types/money.js';
import type { DeltaWords } from './delta.words.js';

/** What more of a figure means to whoever runs the chat: of cost it is bad news. */
export type More = 'good' | 'bad' | 'neutral';

export interface Delta {
  /** Against what was before, in percent; of a percentage in points. */
  readonly difference: number;
  readonly unit: 'percent' | 'points';
  readonly more: More;
  /** Behind it, quiet: `on the 7 days before ($6.79)`. */
  readonly against?: string;
}

/** Percent by which `now` is more than `before`; null where one is unknown, or where there was nothing to compare with. */
export const percentMore = (now: Money | number | null, before: Money | number | null): number | null => {
  if (now === null || before === null) return null;
  const [a, b] = [String(now) as Money, String(before) as Money];
  const times = isZero(a) && isZero(b) ? 1 : ratio(a, b);
  return times === null ? null : (times - 1) * 100;
};

type Way = 'up' | 'down' | 'same';

const wayOf = (difference: number): Way =>
  Math.abs(difference) < 0.05 ? 'same' : difference > 0 ? 'up' : 'down';

/** A change in percent, for a sentence: `up 18% on the 7 days before`. */
export const changeText = (difference: number, days: number, words: DeltaWords, lang: string): string => {
  const way = wayOf(difference);
  const before = words.before(days);
  if (way === 'same') return `${words.same} ${before}`;
  return words[way === 'up' ? 'upBy' : 'downBy'](change(Math.abs(difference), lang).replace('+', ''), before);
};

/** A change with arrow, sign and word. */
export const delta = (
  { difference, unit, more, against }: Delta,
  words: DeltaWords,
  lang: string,
): TemplateResult => {
  const way = wayOf(difference);
  const tone =
    way === 'same' || more === 'neutral' ? 'neutral' : (way === 'up') === (more === 'good') ? 'good' : 'bad';
  const text = unit === 'percent' ? change(difference, lang) : words.points(points(difference, lang));
  return html`<span class="delta" part="delta" data-tone=${tone}
      ><span aria-hidden="true">${arrows[way]}</span> ${text} ${words[way]}</span
    >${against ? html` ${against}` : nothing}`;
};

const arrows = { up: '▲', down: '▼', same: '▬' };

export const deltaStyles = css`
  .delta {
    font-weight: 600;
    color: var(--_text-2);
  }

  .delta[data-tone='good'] {
    color: var(--_good);
  }

  .delta[data-tone='bad'] {
    color: var(--_bad);
  }
`;
