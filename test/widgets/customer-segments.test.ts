import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { CustomerSegments } from '../../src/widgets/customer-segments/customer-segments.js';
import { exactOrNull } from './support/exact.js';
import { mount, states, words } from './support/look.js';
import { all, button, press, rows, textOf } from './support/on-screen.js';
import { settle } from './support/page-time.js';
import { json, status, type Reply } from './support/scripted-api.js';
import { baseUrl, eachOnItsOwnPage } from './support/test-page.js';
import {
  customerSegments,
  domainCosts,
  recentConversations,
  samples,
  type AnyWidget,
} from './support/widgets.js';

const conversations = recentConversations.answer as { readonly total: number };
const telemetry = domainCosts.answer as {
  readonly overview: object;
  readonly domainBreakdown: readonly object[];
};
const facts = (widget: AnyWidget): string[] => all(widget, '[part=facts] .figure').map(textOf);

describe('<customer-segments>, beyond what every widget does', () => {
  const page = eachOnItsOwnPage(10_000);
  const show = async (attributes = '', reply: Reply = samples): Promise<CustomerSegments> => {
    page().api.reply = reply;
    return (await mount('customer-segments', `base-url="${baseUrl}" ${attributes}`)) as CustomerSegments;
  };

  it('asks for what it shows, and for the conversations', async () => {
    const widget = await show();
    const both = ['GET /api/dashboard/analytics?days=7', 'GET /api/dashboard/conversations?days=7&limit=20'];
    expect(page().api.lines).to.deep.equal(both);
    await press(button(widget, 'Status'));
    expect(page().api.lines).to.deep.equal(both);
    await press(button(widget, 'Domain'));
    expect(page().api.lines).to.deep.equal([...both, 'GET /api/dashboard/telemetry?days=7']);
    expect(widget.by).to.equal('domain');
  });

  it('gives the languages with their share, and says that they are estimated', async () => {
    const widget = await show();
    expect(rows(widget, 'segment')[0]).to.deep.equal(['English', '268', '81%']);
    expect(words(widget)).to.include('All domains, last 7 days, estimated from keywords');
  });

  it('takes the share of a status from all conversations, and says what has none', async () => {
    const widget = await show('by="status"');
    expect(rows(widget, 'segment')).to.deep.equal([
      ['Active', '4', '2%'],
      ['Waiting', '2', '1%'],
      ['Resolved', '14', '8%'],
    ]);
    expect(rows(widget, 'foot')).to.deep.equal([['Not attributed', '164', '89%']]);
  });

  it('gives no share of conversations that are fewer than one status of them', async () => {
    const few = { ...conversations, total: 3, statusCounts: { active: 5, waiting: null, resolved: 2 } };
    const widget = await show('by="status"', json(few));
    expect(rows(widget, 'segment')).to.deep.equal([
      ['Active', '5', '—'],
      ['Waiting', '—', '—'],
      ['Resolved', '2', '—'],
    ]);
  });

  it('counts a domain that comes again once, as the list of domains does', async () => {
    const { domainBreakdown } = telemetry;
    const twice = { ...telemetry, domainBreakdown: [...domainBreakdown, ...domainBreakdown] };
    const widget = await show('by="domain"', json(twice));
    expect(rows(widget, 'segment')[0]).to.deep.equal(['pumps-direct.example', '47', '48%', '$1.28']);
    expect(widget.tables()[0]!.rows.length).to.equal(domainBreakdown.length);
  });

  for (const [by, more] of [
    ['hour', { ...conversations, peakHours: [] }],
    ['domain', { ...telemetry, domainBreakdown: [] }],
  ] as const)
    it(`does not say that nobody wrote where a server lists no ${by}`, async () => {
      const widget = await show(`by="${by}"`, json(more));
      expect(words(widget)).not.to.include('Nobody wrote');
      expect(words(widget)).to.include("The server's list is empty");
    });

  it('names the busiest hours without a share, since the others are not known', async () => {
    const widget = await show('by="hour"');
    expect(rows(widget, 'segment')).to.deep.equal([
      ['10 AM–11 AM', '75'],
      ['4 PM–5 PM', '68'],
      ['2 PM–3 PM', '62'],
    ]);
    expect(words(widget)).to.include("by the server's clock");
  });

  it('knows costs by domain, and names them as not in this API by anything else', async () => {
    const widget = await show('by="domain" domain="a.example"');
    expect(rows(widget, 'segment')[0]).to.deep.equal(['pumps-direct.example', '47', '48%', '$1.28']);
    expect(facts(widget)[1]).to.equal('Cost of these segments $2.35');
    expect(words(widget)).to.include('a.example, last 7 days, requests');
    await press(button(widget, 'Language'));
    expect(facts(widget)[1]).to.equal('Cost of these segments — Not in this API');
    expect(words(widget)).to.include('All domains, last 7 days');
  });

  const users: readonly [what: string, reply: Reply, said: string][] = [
    ['the number that a server gives', json({ ...conversations, uniqueUsers: 1234 }), 'Unique users 1,234'],
    ['not in this API where it gives none', json(conversations), 'Unique users — Not in this API'],
    ['that they could not be loaded', status(503), 'Unique users — Could not be loaded'],
  ];
  for (const [what, reply, said] of users) {
    it(`says of unique users ${what}, while the rest is there`, async () => {
      const widget = await show('', (asked) =>
        (asked.line.includes('/conversations') ? reply : samples)(asked),
      );
      expect(facts(widget)[0]).to.equal(said);
      expect(states(widget)).to.deep.equal(['fresh']);
    });
  }

  it('says where a server does not tell customers apart by something, which is not nothing', async () => {
    const widget = await show('by="status"', json({ ...conversations, statusCounts: undefined }));
    expect(words(widget)).to.include('Not in this API This server does not tell customers apart by that.');
    await press(button(widget, 'Hour'));
    expect(rows(widget, 'segment')).to.have.length(3);
  });

  it('lets a person go on to another criterion when one has failed', async () => {
    const widget = await show('by="domain"', (asked) =>
      (asked.line.includes('/telemetry') ? status(500) : samples)(asked),
    );
    expect(states(widget)).to.deep.equal(['failed']);
    await press(button(widget, 'Language'));
    expect(states(widget)).to.deep.equal(['fresh']);
  });

  it('works out every share and every cost from what was sent', async () => {
    const domains = fc.uniqueArray(
      fc.record({
        domain: fc.stringMatching(/^[a-z]{1,6}\.example$/),
        requests: fc.nat(500),
        cost: fc.option(fc.nat(10 ** 9).map((n) => (n / 1e6).toFixed(6))),
      }),
      { selector: ({ domain }) => domain, minLength: 1, maxLength: 20 },
    );
    const widget = await show('by="domain"');
    await fc.assert(
      fc.asyncProperty(domains, fc.nat(20_000), async (domainBreakdown, totalRequests) => {
        widget.data = {
          telemetry: {
            ...telemetry,
            overview: { ...telemetry.overview, totalRequests },
            domainBreakdown,
          },
        };
        await settle(1);
        const sum = domainBreakdown.reduce((all, { requests }) => all + requests, 0);
        const whole = Math.max(sum, totalRequests);
        const listed = widget.tables()[0]?.rows ?? [];
        if (sum === 0) return;
        expect(listed.length).to.equal(domainBreakdown.length);
        domainBreakdown.forEach(({ domain, requests, cost }, i) => {
          const [name, count, share, shownCost] = listed[i]!;
          expect([name, count]).to.deep.equal([domain, requests]);
          expect(share).to.be.closeTo((requests / whole) * 100, 1e-9);
          expect(exactOrNull(shownCost as string)).to.equal(exactOrNull(cost));
        });
        const left = rows(widget, 'foot').map(([, count]) => Number(count!.replaceAll(',', '')));
        expect(left).to.deep.equal(totalRequests > sum ? [totalRequests - sum] : []);
      }),
      { numRuns: 50 },
    );
  });

  it('shows given answers by the names of their endpoints', async () => {
    const widget = await show();
    widget.data = { analytics: customerSegments.answer, conversations: { ...conversations, uniqueUsers: 7 } };
    await settle();
    expect(facts(widget)[0]).to.equal('Unique users 7');
    expect(rows(widget, 'segment')).to.have.length(5);
  });
});
