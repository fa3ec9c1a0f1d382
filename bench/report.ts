import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { charts, ours, pageNames, titles, type Contestant } from './contestants/contestant.js';
import { goals, type Goal } from './goals.js';
import type { Measure } from './measures/measure.js';
import type { Figure, Results, Unit } from './results.js';
import type { Summary } from './statistics.js';
import { triedFor } from './tried.js';

const file = fileURLToPath(new URL('RESULTS.md', import.meta.url));

const everybody = [...new Set<Contestant>([...pageNames, ...charts])];

/** Three digits, or all of a count. */
const digits = (value: number): string => {
  if (Number.isInteger(value)) return String(value);
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
};

export const quantity = (value: number, unit: Unit): string => {
  if (unit !== 'bytes' || Math.abs(value) < 1000) return digits(value);
  return Math.abs(value) >= 1e6 ? `${digits(value / 1e6)} MB` : `${(value / 1000).toFixed(1)} kB`;
};

const spread = ({ median, q1, q3, count }: Summary, unit: Unit): string => {
  const middle = quantity(median, unit);
  return count < 2 || q1 === q3 ? middle : `${middle} (${quantity(q1, unit)}–${quantity(q3, unit)})`;
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  [row(head), row(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...body.map(row)].join('\n');

const unitNote = (unit: Unit): string => (unit === 'ms' ? ', ms' : '');

const section = ({ title, how, figures }: Measure, results: Results): string => {
  const took = (name: Contestant): boolean =>
    figures.some(({ id }) => results.summary(id, name) ?? results.hasFailed(id, name));
  const columns = everybody.filter(took);
  const body = figures.map(({ id, label, unit }) => [
    label + unitNote(unit),
    ...columns.map((name) => {
      const summary = results.summary(id, name);
      const failed = results.hasFailed(id, name) ? 'failed' : '';
      const ratio = name === ours ? null : results.ratio(id, ours, name);
      const beside = ratio === null || !Number.isFinite(ratio) ? '' : `; ours × ${digits(ratio)}`;
      return summary ? spread(summary, unit) + beside + (failed && '; failed later') : failed || '—';
    }),
  ]);
  const counts = figures.flatMap(({ id }) => columns.map((name) => results.summary(id, name)?.count ?? 0));
  const samples = Math.max(0, ...counts);
  return `## ${title}\n\n${how} Samples a cell: ${samples}.\n\n${table(['', ...columns.map((name) => titles[name])], body)}`;
};

export type Verdict = 'met' | 'missed, gate met' | 'missed' | 'not measured';

/** What a goal is held against: the median of ours, or its ratio to the peer's. null: not measured. */
export const judge = ({ figure, atMost, of, gate }: Goal, results: Results): [Verdict, number | null] => {
  const value = of ? results.ratio(figure, ours, of) : (results.summary(figure, ours)?.median ?? null);
  if (value === null || Number.isNaN(value)) return ['not measured', null];
  if (value <= atMost) return ['met', value];
  return [gate !== undefined && value <= gate ? 'missed, gate met' : 'missed', value];
};

const verdicts = (figures: ReadonlyMap<string, Figure & { title: string }>, results: Results): string => {
  const body = goals.flatMap((goal) => {
    const figure = figures.get(goal.figure);
    if (!figure) return [];
    const [verdict, value] = judge(goal, results);
    const told = (n: number): string =>
      goal.of ? `${digits(n)} × ${titles[goal.of]}` : quantity(n, figure.unit);
    const summary = (name: Contestant): string => {
      const found = results.summary(goal.figure, name);
      return found ? quantity(found.median, figure.unit) : '—';
    };
    return [
      [
        `${figure.title}: ${figure.label}${unitNote(figure.unit)}`,
        goal.gate === undefined ? told(goal.atMost) : `${told(goal.atMost)} (gate ${told(goal.gate)})`,
        value === null ? '—' : told(value),
        goal.of ? `${summary(ours)} : ${summary(goal.of)}` : '',
        verdict === 'met' ? verdict : `**${verdict}**`,
      ],
    ];
  });
  const met = body.filter((cells) => cells.at(-1) === 'met').length;
  return `## Goals\n\n${met} of ${body.length} met.\n\n${table(['what', 'at most', 'ours', 'medians', ''], body)}`;
};

/** Why goals are missed, and what was tried. */
const misses = (figures: ReadonlyMap<string, Figure & { title: string }>, results: Results): string => {
  const labels = new Map<string, string[]>();
  for (const goal of goals) {
    const figure = figures.get(goal.figure);
    const missed = judge(goal, results)[0].startsWith('missed');
    const tried = missed ? triedFor(goal.figure) : undefined;
    if (!figure || !tried) continue;
    const label = `${figure.title}: ${figure.label}`;
    labels.set(tried, [...new Set([...(labels.get(tried) ?? []), label])]);
  }
  const lines = [...labels].map(([tried, all]) => `- **${all.join('; ')}.** ${tried}`);
  return lines.length === 0 ? '' : `## Missed, and what was tried\n\n${lines.join('\n')}`;
};

const failures = ({ failures: all }: Results): string => {
  const figures = new Map<string, string[]>();
  for (const { figure, contestant, reason } of all) {
    const key = `${titles[contestant]}: ${reason}`;
    figures.set(key, [...(figures.get(key) ?? []), `\`${figure}\``]);
  }
  const lines = [...figures].map(([key, names]) => `- ${key} (${names.join(', ')})`);
  return lines.length === 0 ? '' : `## Failed\n\n${lines.join('\n')}`;
};

/** The report as Markdown. `minutes`: how long the run took. */
export const report = async (
  measures: readonly Measure[],
  results: Results,
  machine: readonly string[],
  minutes: number,
): Promise<string> => {
  const figures = new Map(
    measures.flatMap(({ title, figures: own }) => own.map((figure) => [figure.id, { ...figure, title }])),
  );
  const parts = [
    '# Results',
    'Written by `npm run bench`; README.md says what is measured and against whom. A cell is the median with the first and third quartile; `ours × 0.5` is the median of Spendglass over that one, in the same run.',
    [...machine, `The run took ${minutes.toFixed(1)} minutes.`].map((line) => `- ${line}`).join('\n'),
    verdicts(figures, results),
    misses(figures, results),
    ...measures.map((measure) => section(measure, results)),
    failures(results),
  ];
  const style = await resolveConfig(file);
  return format(parts.filter(Boolean).join('\n\n'), { ...style, parser: 'markdown' });
};

export const write = (text: string): Promise<void> => writeFile(file, text);
