import ts from 'typescript';
import { format, resolveConfig } from 'prettier';
import { faultNames, faultOf } from '../../../mock-api/faults/index.js';
import { needs } from '../../support/engine.js';
import { nodesOf, readSources } from '../../house/source-files.js';
import { matrix, numbers, removals, type Row, type TestName, warnings } from './index.js';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('*', '\\*');

const testsOf = (tests: readonly TestName[]): string =>
  [...new Set(tests.map(([file]) => `[${file}](../test/${file})`))].join('<br>');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const drivenBy = (model: Row['model'] = {}): string =>
  typeof model === 'string'
    ? `— (${model})`
    : [...Object.keys(model.injects ?? {}), ...(model.happens ?? [])].join(', ');

const rowOf = ({ fault, seen, never = '', server = [], model, tests }: Row): string[] => [
  cell(fault),
  cell(seen),
  cell(never),
  server.map((name) => `\`${name}\``).join(' '),
  cell(drivenBy(model)),
  testsOf(tests),
];

/** A title as it is written; what a table of cases fills in is left out. */
const titleOf = (title: ts.Expression): string =>
  ts.isTemplateExpression(title)
    ? [title.head, ...title.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('…')
    : ts.isStringLiteralLike(title)
      ? title.text
      : title.getText();

const reason = (need: string): string => Object.entries(needs).find(([name]) => name === need)?.[1].why ?? '';

/** Tests that not every engine can be driven to: file, title, why not. */
const somewhere = (): string[][] =>
  readSources('test/**/*.test.ts').flatMap((source) =>
    (source.text.includes('Needs(') ? [...nodesOf(source)] : []).flatMap((node) => {
      if (!ts.isCallExpression(node) || !/^(it|describe)Needs$/.test(node.expression.getText())) return [];
      const [need, title] = node.arguments;
      if (!need || !ts.isStringLiteral(need) || !title) return [];
      return [[`[${source.path.slice(5)}](../${source.path})`, cell(titleOf(title)), reason(need.text)]];
    }),
  );

const head = ['What goes wrong', 'What is seen', 'Never', 'Mock server', 'Random sequences', 'Held by'];

/** docs/faults.md, as it follows from the matrix. */
export const faultsPage = async (): Promise<string> => {
  const text = `# Faults

The widgets run for hours, in many tabs, inside pages that they do not own. This page says what may go wrong and what a
person then sees. It is written by \`npm run docs:faults\` from [test/faults/matrix](../test/faults/matrix/index.ts), and a test holds it there.

In no row is there an uncaught error on the page, a figure that nobody sent, a value of another question, or a token
in the page, the console, an event or a URL.

The same rows drive [10 000 random sequences](../test/data/faults-model.node.ts) of the real feed, client and stream on a virtual clock:
a row names what they do to a request or a page, or why they cannot. What must hold after every step: the figure shown is the
newest of its own question, with its true age; a problem stays until an answer; nothing is asked while nobody looks, twice at
a time, or before the server allows.

To try a fault, open the fault lab of the demo (\`npm start\`, then \`/faults.html\`) or of Storybook.

${Object.entries(matrix)
  .map(([title, rows]) => `## ${title}\n\n${table(head, rows.map(rowOf))}`)
  .join('\n\n')}

## Numbers

\`npm run test:faults\` runs the tests of each number and prints them beside their goals.

${table(
  ['', 'What', 'Goal', 'Held by'],
  numbers.map(({ what, goal, tests }, index) => [String(index + 1), cell(what), cell(goal), testsOf(tests)]),
)}

## Warnings

Nothing else is ever said on the console, and each of these once a page. A test that hears another line fails.

${table(
  ['What is said', 'Held by'],
  warnings.map(({ says, tests }) => [cell(says), testsOf(tests)]),
)}

## Behaviour taken away

A test that would pass without its behaviour holds nothing. Each of these was taken out of the source by hand, and the test failed.

${table(
  ['What was taken away', 'Where', 'What failed'],
  removals.map(({ what, from, failed: [file, title] }) => [
    cell(what),
    `\`${from}\``,
    `[${file}](../test/${file}): ${cell(title)}`,
  ]),
)}

## Engines

\`npm run test:engines\` runs every test of a browser (\`*.test.ts\`) in Chromium, Firefox and WebKit, as far as the machine has them;
\`.ci/run\` runs them all in Chromium and [a core](../scripts/test/core.ts) of them in the other two. Files that end in \`.node.ts\` and open a page do so in Chromium.
Where an engine lacks what a test needs, the test is skipped, and its name says why:

${table(['File', 'Tests', 'Skipped elsewhere, as'], somewhere())}

## The mock server's faults

\`npm run mock-api -- --fault stall-body\`; one request alone: \`?fault=stall-body\`; one widget: a base URL that ends in \`/fault/stall-body\`.

${table(
  ['Fault', 'What the server does', 'What is seen'],
  faultNames.map((name) => [`\`${name}\``, cell(faultOf(name).does), cell(faultOf(name).seen)]),
)}
`;
  return format(text, { ...(await resolveConfig('docs/faults.md')), parser: 'markdown' });
};
