import { css, html, type TemplateResult } from 'lit';
import type { Conversations } from '../../contracts/conversations.js';
import { count } from '../../format/count.js';
import { hourOfDay } from '../../format/hour.js';
import { delta } from '../../parts/delta.js';
import type { DeltaWords } from '../../parts/delta.words.js';
import { figure } from '../../parts/figure.js';
import type { TermsWords } from '../../parts/terms.words.js';
import type { RecentConversationsTables } from './recent-conversations.view.js';
import type { RecentConversationsWords } from './recent-conversations.words.js';

export interface FactsWords {
  readonly own: RecentConversationsWords;
  readonly delta: DeltaWords;
  readonly terms: TermsWords;
}

/** How many there were, against the period before, and when customers write. */
export const facts = (
  { total, change, peakHours: sent }: Conversations,
  { peakHours }: RecentConversationsTables,
  days: number,
  words: FactsWords,
  lang: string,
): TemplateResult => {
  const [busiest, ...others] = peakHours.rows.map(([hour]) => hourOfDay(Number(hour), lang));
  return html`<dl class="facts" part="facts">
    ${figure({
      label: words.own.total,
      text: total === null ? '—' : count(total, lang),
      exact: total === null ? null : String(total),
      below:
        change === null
          ? undefined
          : delta(
              { difference: change, unit: 'percent', more: 'neutral', against: words.delta.before(days) },
              words.delta,
              lang,
            ),
    })}
    ${figure({
      label: words.own.busiest,
      text: busiest ?? '—',
      exact: null,
      note: words.own.serverClock,
      below:
        sent === null
          ? words.terms.notInApi
          : others.length > 0
            ? words.own.then(others.join(', '))
            : undefined,
    })}
  </dl>`;
};

export const factsSkeleton = html`<div class="facts">
  <span class="bar"></span><span class="bar"></span>
</div>`;

export const factsStyles = css`
  .card {
    --_facts: 11.2em;
    --_body: calc(var(--_list) + var(--_facts) + 12px);
  }

  .facts {
    display: grid;
    gap: 4px 16px;
    align-content: start;
    block-size: var(--_facts);
  }

  .facts .bar {
    inline-size: 40%;
    margin-block: 12px;
  }

  @container spendglass (inline-size >= 22em) {
    .card {
      --_facts: 6.4em;
    }

    .facts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .facts .figure {
      grid-template-rows: auto auto 1fr;
    }
  }

  @container spendglass (inline-size >= 34em) {
    .card {
      --_facts: 5em;
    }
  }
`;
