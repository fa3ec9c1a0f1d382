import { duration } from '../../format/duration.js';
import { compare } from '../../money/compare.js';
import type { Budgets } from './cost-trend-chart.budgets.js';
import type { TrendView } from './cost-trend-chart.view.js';
import type { Words } from './cost-trend-chart.words.js';
import type { Reader, Writer } from './cost-trend-chart.writer.js';

/**
 * What the chart says, in sentences: the total under its title and how it stands to the period before, then the most
 * telling first. Every number in them is one of the answer's own, a count of its buckets, or computed from them as the
 * sentence says.
 */
export const summary = (
  title: string,
  view: TrendView,
  budgets: Budgets,
  write: Writer,
  { words, locale: { lang } }: Reader,
): string[] => {
  const { summary, anomalies, ahead, bucket, tooFine } = view;
  const { highest, gaps } = summary;
  const change = write.change();
  const total = write.figure(view.total);
  const sentences = [words.total(title, change === null ? total : `${total}, ${change}`)];
  if (highest) {
    const told = bucket === 'week' || bucket === 'month' ? words.highestOf : words.highest;
    sentences.push(told(write.at(highest.index), write.when(highest.index)));
  }
  const [gap] = gaps;
  if (gap && gaps.length === 1) {
    sentences.push(words.noDataFor(duration(gap.end - gap.start, lang), write.from(gap.from)));
  } else if (gap) sentences.push(words.gaps(gaps.length));
  const found = anomalies.kind === 'known' ? anomalies.anomalies : [];
  const last = found.at(-1);
  if (last)
    sentences.push(
      words.anomalies(found.length, write.when(last.index), write.at(last.index), write.usual(last)),
    );
  if (highest && anomalies.kind === 'unknown' && anomalies.reason === 'not-enough-history')
    sentences.push(words.noHistory);
  for (const { unit, soFar, total } of ahead)
    sentences.push(words.ahead[unit](write.figure(soFar), write.figure(total)));
  const [first] = ahead;
  if (first) sentences.push(words.pace(first.projection.days));
  if (tooFine) sentences.push(words.tooFine[tooFine]);
  // Some languages end a short month with a full stop of its own.
  return [...sentences, ...ofBudgets(view, budgets, write, words)].map((each) => each.replace(/\.\.$/, '.'));
};

const ofBudgets = (
  { series, summary }: TrendView,
  budgets: Budgets,
  write: Writer,
  words: Words,
): string[] => {
  if (budgets.kind !== 'known') return budgets.kind === 'failed' ? [words.budgetsFailed] : [];
  if (budgets.budgets.length === 0) return [words.noBudget];
  // Of costs that nobody knows none is above it, and none is not.
  if (!summary.highest) return [];
  return budgets.budgets.map((budget) => {
    const above = series.points.filter(({ cost }) => cost && compare(cost, budget.threshold) > 0).length;
    const name = write.budget(budget);
    return words.above(above, budget.eachAlone ? words.eachDomain(name) : name);
  });
};
