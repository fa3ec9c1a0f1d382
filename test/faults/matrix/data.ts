import { injected } from './injected.js';
import type { Row, TestName } from './row.js';

const states = 'widgets/support/in-every-state.ts';
const hostile = 'widgets/support/with-hostile-data.ts';
const inBrowser: TestName = [
  'faults/server.test.ts',
  '${does} (${name}) leaves it ${shows.phase}, and says why',
];

export const data: readonly Row[] = [
  {
    fault: 'a 200 full of zeros while the requests of a poll ago still lie in the window',
    seen: 'the last good figures, “The source returned no data”; at first: “No requests”, and money is a dash',
    never: '“$0.00, 100 % success”',
    server: ['zeros'],
    model: { happens: ['zeros', 'event of zeros'] },
    tests: [
      inBrowser,
      [states, 'all turns to zero at once, keeps them: the source returned no data'],
      [states, 'says that nothing was there to count, and invents no figure'],
      ['contracts/regressed.node.ts', 'cannot be true while the buckets lie inside the window'],
    ],
  },
  {
    fault: 'a summary that is behind, or data that is shorter than the days asked for',
    seen: 'the figures and a note that says so',
    server: ['stale-summary'],
    model: 'what a reader makes of an answer',
    tests: [inBrowser, ['page/recorded.test.ts', 'with ${what} is shown sensibly by <${tag}>']],
  },
  {
    fault: 'a wrong type, null, missing, NaN, Infinity, negative, 1e308, "0x10"',
    seen: 'a dash in that place; the rest works; one `spendglass-contract-issue` a kind',
    never: 'a widget that fails for one field',
    server: ['spoiled-figures'],
    model: { injects: injected.spoiled },
    tests: [
      inBrowser,
      [hostile, 'survives any one figure that is not what it should be'],
      [hostile, 'tells each kind of deviation from the contract once, without the words of strangers'],
      [
        'contracts/salvage.node.ts',
        '${name}: ${what} spoils that one figure or entry, wherever it stands, and is told if it spoils',
      ],
    ],
  },
  {
    fault:
      'buckets twice, unsorted, newest first, with gaps, in the future; days called hours; days of 23 and 25 hours',
    seen: 'sorted and merged; a gap is a gap; the axis goes by the real spacing',
    server: ['disorder'],
    model: 'what a reader makes of an answer',
    tests: [
      inBrowser,
      ['contracts/trend.node.ts', 'is the same however its entries are shuffled'],
      ['contracts/trend.node.ts', 'has one bucket where an entry arrives twice, and says nothing'],
      ['parts/line-chart.test.ts', 'leaves a band with words where nothing is known, and no line through it'],
      ['parts/line-chart-keys.test.ts', 'moves by a calendar day where a day has 25 hours'],
    ],
  },
  {
    fault: "the client's clock is a day off, or jumps; a laptop slept",
    seen: 'an age that is never negative and never too young',
    model: { happens: ['the time is set back', 'the time is set on', 'sleep'] },
    tests: [
      ['data/feed-clocks.node.ts', 'does not wait for a wall clock that was set back'],
      ['data/feed-clocks.node.ts', 'finds it at once when the page is told of the sleep'],
      ['data/page-clock.node.ts', 'notices at the next timer that the machine slept'],
      ['widgets/support/with-given-data.ts', 'never makes figures younger than they can be'],
      ['widgets/support/with-given-data.ts', 'never makes them younger because somebody sets the time back'],
    ],
  },
  {
    fault: 'a language, time zone or currency that Intl refuses',
    seen: 'one warning, and the default',
    model: 'what is drawn',
    tests: [
      ['widgets/support/with-settings.ts', 'takes American English for a language that there is not'],
      ['widgets/support/with-settings.ts', 'warns once of ${attribute}="${value}" and takes the default'],
      ['contracts/values.node.ts', 'a currency that is none is dollars, and told'],
    ],
  },
  {
    fault:
      'script in any string; `__proto__` as a name; JSON that poses as a template; bidi and invisible marks; a megabyte',
    seen: 'the very characters as text, isolated, cut at 1 024',
    never: 'an element made, a script run, a prototype changed',
    server: ['hostile-text'],
    model: 'what is drawn',
    tests: [
      inBrowser,
      [
        hostile,
        'makes no element and runs nothing of ${payloads.length} payloads in every text of the answer',
      ],
      [hostile, 'takes no JSON for a template, wherever it stands'],
      [hostile, 'lets no key change the prototype of anything'],
      [hostile, 'cuts a text of a megabyte and goes on'],
    ],
  },
  {
    fault: 'one alert repeated for each domain under one id; `exceeded: null`',
    seen: 'one row; null is “unknown”, not “OK”',
    model: 'what a reader makes of an answer',
    tests: [
      ['widgets/budget-alerts.node.ts', 'is one row with the highest of its domains and their exact sum'],
      ['widgets/budget-alerts.node.ts', 'has no sum where one domain is unknown, and is not called within'],
    ],
  },
];
