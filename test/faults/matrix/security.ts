import type { Row } from './row.js';

const connection = 'data/connection.node.ts';
const client = 'data/client.node.ts';

/** What is promised, in the place of what goes wrong. */
export const security: readonly Row[] = [
  {
    fault: 'a base URL that looks like a good one',
    seen: 'https only (http on localhost or from an http page), no user, query or hash',
    tests: [
      ['data/base-url.node.ts', '"${text}" is refused: ${reason}'],
      [
        'data/base-url.node.ts',
        'that names another host in disguise has that host as its origin, which decides who sees a token',
      ],
    ],
  },
  {
    fault: 'an injected base-url',
    seen: 'asked without headers and credentials, and told once',
    never: 'a token at an origin that configure() does not name',
    tests: [
      [connection, 'not to ${baseUrl}, and says so'],
      [connection, 'nowhere but to allowed origins while configure() names no base URL'],
    ],
  },
  {
    fault: 'what a request could carry along',
    seen: '`redirect: error`, `credentials: same-origin`, `referrerPolicy: no-referrer`, `cache: no-cache`',
    tests: [
      [client, 'with the rules that keep a key at home'],
      [client, 'with the credentials that the page chose'],
    ],
  },
  {
    fault: 'a token in the page',
    seen: 'it is nowhere but in the header to its origin',
    tests: [
      [
        'widgets/support/in-a-page.ts',
        'asks for other headers once when the session has ended, then for nothing until somebody asks',
      ],
      ['contracts/endpoints.node.ts', 'keeps no credential, wherever it stands'],
    ],
  },
  {
    fault: 'a request to anywhere else',
    seen: 'requests to the base URL, and for a language to the folder of the script',
    tests: [
      ['house/bundle.node.ts', 'imports nothing but the file of a language that is asked for'],
      ['faults/hosts.test.ts', 'that ${what} has figures in every widget, and hears nothing it need not'],
    ],
  },
  {
    fault: 'globals',
    seen: 'one Symbol.for key',
    tests: [['house/page.node.ts', 'leaves one thing on the window']],
  },
  {
    fault: 'a cell that a spreadsheet runs',
    seen: 'cells that begin with = + - @, a tab or a return are escaped',
    tests: [['format/csv.node.ts', 'writes the text ${JSON.stringify(text)} as ${JSON.stringify(cell)}']],
  },
  {
    fault: 'a regular expression that a server can slow down',
    seen: 'every one on text of a server is linear',
    tests: [
      ['house/regular-expressions.node.ts', 'takes time in proportion to its text: ${path} ${text}'],
      ['format/personal.node.ts', 'takes four times as long for four times as much of ${what}'],
    ],
  },
];
