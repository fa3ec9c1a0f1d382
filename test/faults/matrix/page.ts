import type { Row, TestName } from './row.js';

const inAPage = 'widgets/support/in-a-page.ts';
const stranger: TestName = [
  'faults/hosts.test.ts',
  'that ${what} has figures in every widget, and hears nothing it need not',
];

export const page: readonly Row[] = [
  {
    fault: 'an answer after the tag has gone, or after an attribute changed',
    seen: 'only what the last question was answered; 100 changes are one request',
    never: 'a value of another question',
    model: { happens: ['a late answer', 'a.example', 'b.example'] },
    tests: [
      [inAPage, 'never shows the answer to an earlier question'],
      [inAPage, 'asks once for 100 changes of ${other.attribute} in a row, the last one'],
    ],
  },
  {
    fault: 'removed during a request',
    seen: 'the request is aborted',
    model: { happens: ['leave'] },
    tests: [
      [inAPage, 'aborts its request when it is removed'],
      [inAPage, 'is silent from its removal on, whatever state it is in'],
    ],
  },
  {
    fault: 'moved in the page, also by moveBefore',
    seen: 'no other request',
    model: 'what the host page does',
    tests: [
      [inAPage, 'does not ask again for being moved, not even amid a request'],
      [
        'faults/hosts.test.ts',
        'may move them fifty times, by append and by moveBefore: three questions stay three requests',
      ],
    ],
  },
  {
    fault: 'adopted into another document',
    seen: 'still styled',
    model: 'what the host page does',
    tests: [['element/spendglass-element.test.ts', 'is styled in another document that adopts it']],
  },
  {
    fault: 'the script twice, or two versions of it',
    seen: 'the first wins; one line on the console names both',
    never: 'a tag that is defined twice',
    model: 'what the host page does',
    tests: [stranger, ['element/define.test.ts', 'leaves the first one alone and names both versions, once']],
  },
  {
    fault: 'hidden for hours, asleep, frozen, in the back/forward cache',
    seen: 'nothing is asked; on return the age at once, and new figures after one round trip',
    never: '`unload`; a page that may not be kept',
    model: { happens: ['hide', 'show'] },
    tests: [
      [inAPage, 'asks for nothing while nobody looks, and at once when somebody does'],
      ['data/page-clock.node.ts', 'listens only while somebody watches, and never for unload'],
      ['page/tabs.node.ts', 'keep no page out of the back/forward cache'],
      [
        'faults/kept-page.node.ts',
        'that comes back out of the back/forward cache shows its age at once and asks within a second',
      ],
    ],
  },
  {
    fault: 'fifty widgets with one question',
    seen: 'one request',
    model: 'a model of its own',
    tests: [['page/requests.test.ts', 'asks each question once at first']],
  },
  {
    fault: 'twenty tabs',
    seen: 'with share-tabs one of them asks; one that is closed, killed or frozen is replaced within two intervals',
    never: 'a message that is believed because it came',
    model: 'a model of its own',
    tests: [
      ['page/tabs.node.ts', 'poll as one'],
      ['page/tabs.node.ts', 'hand over within two intervals when the one that asks is closed'],
      ['page/tabs.node.ts', 'hand over within two intervals when the one that asks is killed'],
      [
        'page/tabs.node.ts',
        'hand over within two intervals when the one that asks is frozen, and take it back',
      ],
      [
        'page/tabs.node.ts',
        'hand over within two intervals when the one that asks is frozen amid its request, with the lock',
      ],
      ['data/post.node.ts', 'never throws, and gives nothing but posts, whatever is said'],
    ],
  },
  {
    fault: 'no locks, channel or storage: a sandboxed frame, plain http',
    seen: 'every widget works alone',
    model: 'what the host page does',
    tests: [
      ['faults/hosts.test.ts', 'in a sandboxed frame without storage has figures in every widget'],
      ['faults/kept-page.node.ts', 'works on plain http, where crypto.randomUUID and locks are undefined'],
    ],
  },
  {
    fault: 'Zone.js, Prototype.js, a wrapped fetch, frozen or polluted prototypes, `* { all: unset }`',
    seen: 'every widget has its figures',
    model: 'what the host page does',
    tests: [stranger],
  },
  {
    fault: 'the strictest policy, Trusted Types enforced, another Lit on the page',
    seen: 'no violation; both Lits draw',
    model: 'what the host page does',
    tests: [
      stranger,
      ['faults/hosts.test.ts', 'keeps a Lit of its own alive beside ours'],
      ['house/bundle.node.ts', 'names its Trusted Types policy spendglass-lit'],
    ],
  },
  {
    fault: 'render() throws',
    seen: '“cannot display” and Retry in that widget; the others live',
    model: 'what is drawn',
    tests: [['element/spendglass-element.test.ts', 'says so in its own place, and others live']],
  },
];
