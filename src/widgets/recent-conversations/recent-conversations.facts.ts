import type { TemplateResult } from 'lit';
import type { Conversations } from '../../contracts/conversations.js';
import { count } from '../../format/count.js';
import { hourOfDay } from '../../format/hour.js';
import { delta } from '../../parts/delta.js';
import type { DeltaWords } from '../../parts/delta.words.js';
import { facts } from '../../parts/facts.js';
import type { TermsWords } from '../../parts/terms.words.js';
import type { RecentConversationsTables } from './recent-conversations.view.js';
import type { RecentConversationsWords } from './recent-conversations.words.js';

export interface FactsWords {
  readonly own: RecentConversationsWords;
  readonly delta: DeltaWords;
  readonly terms: TermsWords;
}

/** How many there were, against the period before, and when customers write. */
export const conversationFacts = (
  { total, change, peakHours: sent }: Conversations,
  { peakHours }: RecentConversationsTables,
  days: number,
  words: FactsWords,
  lang: string,
): TemplateResult => {
  const [busiest, ...others] = peakHours.rows.map(([hour]) => hourOfDay(Number(hour), lang));
  return facts([
    {
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
    },
    {
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
    },
  ]);
};
