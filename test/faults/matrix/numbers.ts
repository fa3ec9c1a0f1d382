import type { TestName } from './row.js';

/** A number to hold, and the tests that hold it; `npm run test:faults` runs them. */
export interface HeldNumber {
  readonly what: string;
  readonly goal: string;
  /** How the figures begin that its tests tell; none: the number is 0 while they pass. */
  readonly figure?: string;
  readonly tests: readonly TestName[];
}

export const numbers: readonly HeldNumber[] = [
  {
    what: 'uncaught errors, unhandled rejections and lines on the console, over 10 000 random sequences of faults',
    goal: '0',
    figure: 'stray',
    tests: [
      [
        'data/faults-model.node.ts',
        'show the newest answer of the key with its true age, and ask only when they may, in 10 000 random sequences of faults',
      ],
      [
        'data/feed-model.node.ts',
        'has one request in flight, asks only while it may, and shows the newest answer',
      ],
    ],
  },
  {
    what: 'nodes, listeners and timers left by mounts and unmounts; bytes a cycle',
    goal: '0, 0, 0; 200 B',
    figure: 'leaks',
    tests: [
      [
        'leaks/leaks.node.ts',
        'leave no node, no listener, no timer and no memory behind, nor do their polls',
      ],
      ['leaks/leaks.node.ts', "would be noticed if each left one behind: ${planted.join(', ')}"],
    ],
  },
  {
    what: 'requests a minute against 60 / interval of each question; requests out at a time for each',
    goal: '1.1; 1',
    tests: [
      [
        'page/requests.test.ts',
        'asks for telemetry at most 6 times a minute, for alerts twice, for products once',
      ],
      ['page/requests.test.ts', 'has one request out at a time for each question'],
      [
        'page/requests.test.ts',
        'asks for nothing while nobody looks, and only for what is overdue when somebody does',
      ],
    ],
  },
  {
    what: '1 000 pages through an outage of 5 min: load, peak, recovery of half and of 95 %; the worst minute of those that ask less often',
    goal: '0.35 of healthy; 1.25 of the mean; 25 s; 50 s; 1 of healthy',
    figure: 'crowd',
    tests: [
      ['data/thousand-clients.node.ts', 'ask no more than 0.35 of what they usually do'],
      ['data/thousand-clients.node.ts', 'never ask more than 1.25 of the usual in any 10 s ${when}'],
      ['data/thousand-clients.node.ts', 'are back: half of them within 25 s, 95 of 100 within 50 s'],
      [
        'data/thousand-clients.node.ts',
        'never ask more than usual: in no minute of the outage, and not in the one after it',
      ],
    ],
  },
  {
    what: 'Retry-After undercut, in 10 000 random headers',
    goal: '0',
    tests: [['data/retry-after.node.ts', 'is never undercut, in 10 000 random headers: jitter only adds']],
  },
  {
    what: 'readers that throw, give what is no primitive, or change a prototype, over 100 000 hostile answers',
    goal: '0',
    tests: [
      [
        'contracts/hostile.node.ts',
        '${name}: never throws, returns plain data of primitives and few short issues, pollutes nothing',
      ],
    ],
  },
  {
    what: 'scripts run and elements made by 120 payloads in every text of every widget',
    goal: '0',
    tests: [
      [
        'widgets/support/with-hostile-data.ts',
        'makes no element and runs nothing of ${payloads.length} payloads in every text of the answer',
      ],
    ],
  },
  {
    what: 'intents to write that were applied more than once or told wrongly, over 10 000 random runs',
    goal: '0',
    tests: [
      [
        'widgets/budget-alerts.set-alert.node.ts',
        'is applied at most once an intent, and never told wrongly',
      ],
    ],
  },
  {
    what: 'an answer of 15–30 kB read and checked; a hostile body given up; the longest task of it',
    goal: '1 ms; 100 ms; 50 ms',
    figure: 'answer',
    tests: [
      ['faults/speed.node.ts', 'of the usual size is read and checked within a millisecond'],
      ['faults/speed.node.ts', 'of two megabytes ${what} is given up or read within 50 ms, in one task'],
    ],
  },
];
