import type { TestName } from './row.js';

/** A line that we may say on the console of somebody's page, once a page, and the test that hears it. */
export interface Warning {
  readonly says: string;
  /** The source that says it. */
  readonly from: string;
  readonly tests: readonly TestName[];
}

export const warnings: readonly Warning[] = [
  {
    says: 'the tags are already defined by version …; version … leaves them alone',
    from: 'src/element/define.ts',
    tests: [
      ['element/define.test.ts', 'leaves the first one alone and names both versions, once'],
      ['element/define.test.ts', "leaves a stranger's element alone, whose version nobody knows"],
    ],
  },
  {
    says: 'days="…" is not a whole number from 1 to 365; and so for every setting',
    from: 'src/element/settings.ts',
    tests: [
      ['widgets/support/with-settings.ts', 'warns once of ${attribute}="${value}" and takes the default'],
    ],
  },
  {
    says: 'headers and credentials are not sent to this origin',
    from: 'src/element/spendglass-element.ts',
    tests: [['element/settings.test.ts', 'never send a token to an origin that configure() does not name']],
  },
  {
    says: 'the stream is on another origin than the base URL',
    from: 'src/element/spendglass-element.ts',
    tests: [['element/stream.test.ts', 'on another origin is polled, and its author told once']],
  },
  {
    says: 'share-tabs needs a sessionId',
    from: 'src/element/spendglass-element.ts',
    tests: [
      [
        'element/stream.test.ts',
        'with share-tabs and no sessionId asks for itself, and its author is told once',
      ],
    ],
  },
  {
    says: 'cannot display its figures',
    from: 'src/element/spendglass-element.ts',
    tests: [['element/spendglass-element.test.ts', 'says so in its own place, and others live']],
  },
  {
    says: 'data-at="…" is not an ISO 8601 time',
    from: 'src/element/given.ts',
    tests: [
      ['widgets/support/with-given-data.ts', 'warns once of a data-at that is no time, and tells no age'],
    ],
  },
  {
    says: 'configure() cannot use the given "…"',
    from: 'src/data/configuration.ts',
    tests: [
      [
        'data/configuration.node.ts',
        'leaves out what it cannot use, keeps the rest, and says so once for each option, without its value',
      ],
    ],
  },
  {
    says: 'metrics: there is no "…"',
    from: 'src/widgets/key-metrics/key-metrics.ts',
    tests: [
      ['widgets/key-metrics.test.ts', 'warns once of each name that there is not, and shows the others'],
    ],
  },
];
