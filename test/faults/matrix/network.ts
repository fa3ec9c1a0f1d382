import { injected } from './injected.js';
import type { Row, TestName } from './row.js';

const states = 'widgets/support/in-every-state.ts';
const client = 'data/client.node.ts';
const answers = 'data/client-answers.node.ts';
const refusal = 'data/feed-refusal.node.ts';
const inBrowser: TestName = [
  'faults/server.test.ts',
  '${does} (${name}) leaves it ${shows.phase}, and says why',
];

export const network: readonly Row[] = [
  {
    fault: 'slow (3–8 s)',
    seen: '“Refreshing…” after 3 s; the figures stay',
    never: 'a skeleton over good figures',
    server: ['slow'],
    model: { happens: ['a slow answer'] },
    tests: [['faults/server.test.ts', 'answers slowly is waited for, and “Refreshing…” is said after 3 s']],
  },
  {
    fault: 'no headers, or a body that stalls after them',
    seen: 'the last good figures, “No answer in 8 s”',
    never: 'a request that stays out for ever',
    server: ['stall-headers', 'stall-body', 'drip'],
    model: { injects: injected.silence },
    tests: [
      inBrowser,
      [client, 'for a body that stalls, and lets go of it'],
      [states, 'a server is silent for 8 s, keeps every figure and says so'],
    ],
  },
  {
    fault: 'offline, a name that leads nowhere, a refused connection',
    seen: 'the last good figures, “offline”; fresh within 2 s of coming back',
    never: 'trust in navigator.onLine === true; polling while offline',
    server: ['hang-up', 'cut-off'],
    model: { injects: injected.unreachable, happens: ['online', 'offline'] },
    tests: [
      inBrowser,
      ['page/requests.test.ts', 'asks for nothing while it is offline, and at once when it is not'],
      [
        'data/feed-outage.node.ts',
        'after a request that failed of it, asks at once when the network is back',
      ],
      [answers, 'a fetch that fails, by what the browser says of the network'],
    ],
  },
  {
    fault: 'CORS, connect-src, an ad blocker',
    seen: '“Cannot reach HOST: network, CORS, CSP or a blocker”; every path can be given by configure()',
    never: 'one cause named without proof',
    server: ['no-cors'],
    model: { injects: injected.blocked },
    tests: [
      inBrowser,
      ['data/connection.node.ts', 'with the documented path, or the one that configure() gives instead'],
    ],
  },
  {
    fault: '401',
    seen: 'headers() asked once more for all; then the last good figures, “Sign in again”',
    never: 'a loop of 401s',
    server: ['unauthorised', 'expiring-token'],
    model: { injects: injected.unauthorised },
    tests: [
      inBrowser,
      [
        'faults/server.test.ts',
        'takes each token for a while costs one more headers() and no 401 that anybody sees',
      ],
      [
        'widgets/support/in-a-page.ts',
        'asks for other headers once when the session has ended, then for nothing until somebody asks',
      ],
      [
        'data/authorization.node.ts',
        'are asked for once more for all requests that are refused at the same time',
      ],
    ],
  },
  {
    fault: '403',
    seen: 'the figures are cleared: “No access”',
    never: 'figures that somebody may no longer see; asking on by itself',
    server: ['forbidden'],
    model: { injects: injected.forbidden },
    tests: [
      inBrowser,
      [states, 'access is taken away, clears them'],
      [refusal, 'with 403, clears its figures and asks no more'],
    ],
  },
  {
    fault: '404',
    seen: '“Endpoint not found: PATH”, tried again every 5 min',
    never: 'another widget that fails with it',
    server: ['not-found'],
    model: { injects: injected.notFound },
    tests: [inBrowser, [refusal, 'asks a path that is not there every five minutes']],
  },
  {
    fault: '429 and Retry-After in seconds, as a date, junk, negative, 1e9, unreadable',
    seen: 'the last good figures, “The server asks for a pause”; 0–15 min and some more, 60 s where it does not say',
    never: 'asking before the header allows, not even by a person',
    server: [
      'retry-after-seconds',
      'retry-after-date',
      'retry-after-junk',
      'retry-after-negative',
      'retry-after-huge',
      'retry-after-none',
    ],
    model: { injects: injected.retryAfter },
    tests: [
      inBrowser,
      ['data/retry-after.node.ts', 'is never undercut, in 10 000 random headers: jitter only adds'],
      [refusal, 'is not undercut by a person'],
      [states, 'does not ask before the server allows it'],
    ],
  },
  {
    fault:
      "5xx, a proxy's HTML page, a login page with 200, truncated JSON, a byte order mark, an empty body, 204",
    seen: 'the last good figures and plain words; JSON behind a byte order mark is read',
    never: "HTML, a stack or the parser's words on screen",
    server: [
      'error-500',
      'bad-gateway',
      'login-page',
      'truncated',
      'byte-order-mark',
      'empty',
      'no-content',
      'other-contract',
      'wrong-type',
    ],
    model: { injects: injected.unreadable },
    tests: [
      inBrowser,
      [states, '${what}, keeps every figure and says how old it is and why'],
      [states, '${what}, says so and shows no figure'],
    ],
  },
  {
    fault: 'a body over 2 MB, a gzip bomb, a million rows',
    seen: 'the last good figures, “too large to show safely”; lists are cut at their caps, and that is told',
    never: 'a page that stands still',
    server: ['endless', 'gzip-bomb', 'million-rows', 'long-list'],
    model: { injects: injected.tooLarge },
    tests: [
      inBrowser,
      ['data/body.node.ts', 'is given up at the first byte beyond, counted as it is unpacked, and let go of'],
      ['contracts/read.node.ts', 'is cut at its cap before it is walked, and that is told'],
    ],
  },
  {
    fault: 'a redirect',
    seen: 'the last good figures, “Cannot reach HOST”: refused',
    never: 'a key sent to another origin',
    server: ['redirect'],
    model: { injects: injected.redirected },
    tests: [
      inBrowser,
      [client, 'with the rules that keep a key at home'],
      [answers, 'a redirect that a wrapped fetch followed'],
    ],
  },
  {
    fault: 'an event stream that drops, says nothing, or sends only comments',
    seen: 'the figures, by polling',
    never: 'more than polling could show',
    server: ['stream-drops', 'stream-comments', 'stream-stalls'],
    model: { happens: ['drop the stream', 'a comment on the stream'] },
    tests: [
      ['data/stream-fails.node.ts', 'that ends gives way to polling at once'],
      ['data/stream-fails.node.ts', 'that is silent for 30 s gives way to polling, and is tried again'],
    ],
  },
];
