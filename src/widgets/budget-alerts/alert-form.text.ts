import type { Problem } from '../../data/problem.js';
import { fromInput } from '../../format/amount-input.js';
import { count } from '../../format/count.js';
import { moneyAxis } from '../../format/money-axis.js';
import { toNumber } from '../../money/compare.js';
import { highestThreshold, lowestThreshold } from '../../money/threshold.js';
import { problemText } from '../../parts/problem-text.js';
import type { ProblemWords } from '../../parts/problem.words.js';
import type { Money } from '../../types/money.js';
import type { Draft, DraftProblems } from './alert-draft.js';
import type { Act } from './alert-form-controller.js';
import type { Words } from './budget-alerts.words.js';
import type { Outcome } from './set-alert.js';

/** What the alert will mean, with the amount as it was understood; until there is one, with dots in its place. */
export const echo = ({ target, type, threshold }: Draft, words: Words, lang: string): string => {
  const amount = fromInput(threshold, lang);
  const text = words.echo(amount.problem === null ? cents(amount.money, lang) : '…', words.windows[type]);
  return target === 'all' ? words.inAnyDomain(text) : text;
};

/** Thresholds are whole cents: `$0.05`, where a figure would be `$0.0500`. */
const cents = (threshold: Money, lang: string): string =>
  moneyAxis([toNumber(threshold)], 0.01, lang).join('');

export const amountProblemText = (
  problem: Exclude<DraftProblems['threshold'], null>,
  words: Words,
  lang: string,
): string => {
  switch (problem) {
    case 'too-small':
    case 'too-large':
      return words.between(cents(lowestThreshold, lang), cents(highestThreshold, lang));
    case 'not-a-number':
    case 'grouping':
      return words.amountProblems[problem](count(12.5, lang, 2));
    case 'empty':
    case 'too-many-decimals':
      return words.amountProblems[problem];
    default:
      return problem satisfies never;
  }
};

export const actText = (act: Act, words: Words, problems: ProblemWords, lang: string): string => {
  switch (act.phase) {
    case 'editing':
      return '';
    case 'working':
      return words.steps[act.step];
    case 'done':
      return outcomeText(act.outcome, words, problems, lang);
    default:
      return act satisfies never;
  }
};

export const outcomeText = (outcome: Outcome, words: Words, problems: ProblemWords, lang: string): string => {
  switch (outcome.kind) {
    case 'saved':
      return words.saved;
    case 'exists':
      return words.exists;
    case 'not-saved':
      return words.notSaved(reasonText(outcome.problem, words, problems, lang));
    case 'unknown':
      return words.unknownOutcome;
    default:
      return outcome satisfies never;
  }
};

const reasonText = (problem: Problem | null, words: Words, problems: ProblemWords, lang: string): string => {
  if (problem === null) return words.notShown;
  if (problem.kind === 'http' && [400, 409, 422].includes(problem.status))
    return words.refused(problem.status);
  return problemText(problem, problems, lang);
};
