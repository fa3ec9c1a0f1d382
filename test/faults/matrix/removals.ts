import type { TestName } from './row.js';

/** A behaviour that was taken out of the source by hand, and a test of its row that then failed. */
export interface Removal {
  readonly what: string;
  /** The source that it was taken out of. */
  readonly from: string;
  readonly failed: TestName;
}

const inAPage = 'widgets/support/in-a-page.ts';
const hostile = 'widgets/support/with-hostile-data.ts';
const given = 'widgets/support/with-given-data.ts';

export const removals: readonly Removal[] = [
  {
    what: '“Refreshing…” comes after 3 s',
    from: 'src/element/feed-controller.ts',
    failed: ['faults/server.test.ts', 'answers slowly is waited for, and “Refreshing…” is said after 3 s'],
  },
  {
    what: 'a body that begins like HTML is called a web page',
    from: 'src/data/client.ts',
    failed: ['faults/server.test.ts', '${does} (${name}) leaves it ${shows.phase}, and says why'],
  },
  {
    what: 'a redirect is refused',
    from: 'src/data/client.ts',
    failed: ['data/client.node.ts', 'with the rules that keep a key at home'],
  },
  {
    what: 'only the first of many 401s asks for other headers',
    from: 'src/data/authorization.ts',
    failed: [
      'data/authorization.node.ts',
      'are asked for once more for all requests that are refused at the same time',
    ],
  },
  {
    what: '403 clears the figures',
    from: 'src/data/feed.ts',
    failed: ['data/feed-refusal.node.ts', 'with 403, clears its figures and asks no more'],
  },
  {
    what: 'Retry-After holds back whoever asks',
    from: 'src/data/schedule.ts',
    failed: ['data/feed-refusal.node.ts', 'is not undercut by a person'],
  },
  {
    what: 'Retry-After lies between 0 and 15 min',
    from: 'src/data/retry-after.ts',
    failed: ['data/retry-after.node.ts', 'is never undercut, in 10 000 random headers: jitter only adds'],
  },
  {
    what: 'a body has a cap',
    from: 'src/data/body.ts',
    failed: [
      'data/body.node.ts',
      'is given up at the first byte beyond, counted as it is unpacked, and let go of',
    ],
  },
  {
    what: 'a list is cut at its cap',
    from: 'src/contracts/read.ts',
    failed: ['contracts/read.node.ts', 'is cut at its cap before it is walked, and that is told'],
  },
  {
    what: 'pauses grow while a server fails',
    from: 'src/data/schedule.ts',
    failed: ['data/thousand-clients.node.ts', 'ask no more than 0.35 of what they usually do'],
  },
  {
    what: 'a kind of deviation is told once',
    from: 'src/element/feed-controller.ts',
    failed: [hostile, 'tells each kind of deviation from the contract once, without the words of strangers'],
  },
  {
    what: 'buckets are sorted',
    from: 'src/contracts/trend.ts',
    failed: ['contracts/trend.node.ts', 'is the same however its entries are shuffled'],
  },
  {
    what: 'an age goes by the steady clock too',
    from: 'src/data/age.ts',
    failed: ['data/feed-clocks.node.ts', 'does not wait for a wall clock that was set back'],
  },
  {
    what: 'a timer notices that the machine slept',
    from: 'src/data/page-clock.ts',
    failed: ['data/page-clock.node.ts', 'notices at the next timer that the machine slept'],
  },
  {
    what: 'given figures age by the steady clock too',
    from: 'src/element/given.ts',
    failed: [given, 'never makes them younger because somebody sets the time back'],
  },
  {
    what: 'a language that Intl refuses is told',
    from: 'src/element/settings.ts',
    failed: ['widgets/support/with-settings.ts', 'takes American English for a language that there is not'],
  },
  {
    what: 'a text is cut at 1 024',
    from: 'src/contracts/read.ts',
    failed: [hostile, 'cuts a text of a megabyte and goes on'],
  },
  {
    what: 'another question has another feed',
    from: 'src/data/feeds.ts',
    failed: [inAPage, 'never shows the answer to an earlier question'],
  },
  {
    what: 'a request that nobody wants is aborted',
    from: 'src/data/feed.ts',
    failed: [inAPage, 'aborts its request when it is removed'],
  },
  {
    what: 'a widget may come back within the turn in which it left',
    from: 'src/data/feed.ts',
    failed: [inAPage, 'does not ask again for being moved, not even amid a request'],
  },
  {
    what: 'style sheets are made anew in another document',
    from: 'src/element/page-element.ts',
    failed: ['element/spendglass-element.test.ts', 'is styled in another document that adopts it'],
  },
  {
    what: 'a hidden page asks for nothing',
    from: 'src/data/page-clock.ts',
    failed: [inAPage, 'asks for nothing while nobody looks, and at once when somebody does'],
  },
  {
    what: 'the words of other tabs are read like any answer',
    from: 'src/data/post.ts',
    failed: ['data/post.node.ts', 'never throws, and gives nothing but posts, whatever is said'],
  },
  {
    what: 'what a page gave every object is none of ours',
    from: 'src/data/reading.ts',
    failed: [
      'faults/hosts.test.ts',
      'that ${what} has figures in every widget, and hears nothing it need not',
    ],
  },
  {
    what: 'our Trusted Types policy has a name of its own',
    from: 'scripts/build/quiet-lit.mjs',
    failed: ['faults/hosts.test.ts', 'keeps a Lit of its own alive beside ours'],
  },
  {
    what: 'a page that is frozen lets go of its request and its lock',
    from: 'src/data/page-clock.ts',
    failed: [
      'page/tabs.node.ts',
      'hand over within two intervals when the one that asks is frozen amid its request, with the lock',
    ],
  },
  {
    what: 'a widget that throws says so in its own place',
    from: 'src/element/spendglass-element.ts',
    failed: ['element/spendglass-element.test.ts', 'says so in its own place, and others live'],
  },
  {
    what: 'a click while an alert is being set does nothing',
    from: 'src/widgets/budget-alerts/alert-form-controller.ts',
    failed: [
      'widgets/budget-alerts-saves.test.ts',
      'once, however often somebody clicks and presses Enter meanwhile',
    ],
  },
  {
    what: 'a POST that is refused asks for other headers',
    from: 'src/data/client.ts',
    failed: [
      'widgets/budget-alerts-saves.test.ts',
      'with the same intent after headers() was asked once more',
    ],
  },
  {
    what: 'a base URL has no user',
    from: 'src/data/base-url.ts',
    failed: ['data/base-url.node.ts', '"${text}" is refused: ${reason}'],
  },
  {
    what: 'headers stay with the origins that configure() names',
    from: 'src/data/connection.ts',
    failed: ['element/settings.test.ts', 'never send a token to an origin that configure() does not name'],
  },
  {
    what: 'cells that a spreadsheet runs are escaped',
    from: 'src/format/csv.ts',
    failed: ['format/csv.node.ts', 'writes the text ${JSON.stringify(text)} as ${JSON.stringify(cell)}'],
  },
];
