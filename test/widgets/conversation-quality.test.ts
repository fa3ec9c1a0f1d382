import { expect } from '@open-wc/testing';
import recorded from '../fixtures/recorded/conversations.days7.json';
import { csv } from '../../src/format/csv.js';
import { mount, states, words } from './support/look.js';
import { settle } from './support/page-time.js';
import { json, status, type Reply } from './support/scripted-api.js';
import { baseUrl, eachOnItsOwnPage } from './support/test-page.js';
import { conversationQuality, type AnyWidget } from './support/widgets.js';

const wire = conversationQuality.answer as Record<string, unknown>;

const either =
  (conversations: Reply, analytics: Reply = json(wire)): Reply =>
  (asked) =>
    (asked.line.includes('/conversations') ? conversations : analytics)(asked);
const withCounts = (active: number, waiting: number, resolved: number) =>
  json({ ...recorded.body, total: 500, statusCounts: { active, waiting, resolved } });

const figure = (widget: AnyWidget, label: string): HTMLElement =>
  [...widget.shadowRoot!.querySelectorAll<HTMLElement>('[part=figure]')].find((one) =>
    one.querySelector('dt')!.textContent.startsWith(label),
  )!;
const value = (widget: AnyWidget, label: string): string =>
  [...figure(widget, label).querySelectorAll('dd')]
    .map((dd) => dd.innerText.replace(/\s+/g, ' ').trim())
    .join(' ');

describe('<conversation-quality>, beyond what every widget does', () => {
  const page = eachOnItsOwnPage(10_000);
  const show = (reply: Reply, more = ''): Promise<AnyWidget> => {
    page().api.reply = reply;
    return mount('conversation-quality', `base-url="${baseUrl}" ${more}`);
  };

  it('asks for both endpoints, with the limit that some servers insist on', async () => {
    await show(either(json(recorded.body)), 'days="30"');
    expect(page().api.lines).to.deep.equal([
      'GET /api/dashboard/analytics?days=30',
      'GET /api/dashboard/conversations?days=30&limit=20',
    ]);
  });

  it('tells each estimate and its method', async () => {
    const widget = await show(either(withCounts(10, 20, 70)));
    for (const [label, shown, method] of [
      ['Satisfaction', '3.1 of 5 estimated', /keywords/],
      ['Resolution', '87% estimated', /keywords/],
      ['Escalation', '20% estimated', /wait for a person, of all with a status/],
      ['First-contact', '78% estimated', /of those that are resolved or wait/],
      ['Accuracy', '— Not in this API', /whether an answer was right/],
    ] as const) {
      expect(value(widget, label)).to.equal(shown);
      expect(figure(widget, label).title).to.match(method);
    }
    expect(figure(widget, 'Waiting').title).to.equal(
      'Of the 100 conversations with a status; there were 500',
    );
  });

  it('refuses to tell shares of a few conversations', async () => {
    const widget = await show(either(withCounts(1, 2, 3)));
    expect(value(widget, 'Escalation')).to.equal('— Too few to tell');
    expect(value(widget, 'Waiting')).to.equal('2');
  });

  it('says that status counts are not in the API of an older server', async () => {
    const { total, change, recent } = recorded.body;
    const widget = await show(either(json({ total, change, recent })));
    for (const label of ['Active', 'Waiting', 'Resolved', 'Escalation', 'First-contact'])
      expect(value(widget, label)).to.equal('— Not in this API');
  });

  it('loses only the status when that endpoint fails, and says so', async () => {
    const widget = await show(either(status(503)));
    expect(states(widget)).to.deep.equal(['fresh']);
    expect(value(widget, 'Active')).to.equal('— Not loaded');
    expect(value(widget, 'Satisfaction')).to.equal('3.1 of 5 estimated');
    expect(words(widget)).to.include('Status: The server answered 503');
  });

  it('masks what customers should not have typed, on screen and in the CSV', async () => {
    const failedSearches = ['mail me at ann@shop.example', 'call +44 7700 900123'];
    const widget = await show(either(json(recorded.body), json({ ...wire, failedSearches })));
    expect(words(widget)).to.include('•••@•••').and.not.to.include('ann@');
    expect(csv(widget.tables()[1]!)).not.to.match(/ann@|7700/);
    widget.setAttribute('show-personal-data', '');
    await settle();
    expect(words(widget)).to.include('ann@shop.example');
  });

  it('exports every figure exactly, unknown ones empty', async () => {
    const widget = await show(either(withCounts(10, 20, 70)));
    const [figures] = widget.tables();
    const row = Object.fromEntries(figures!.columns.map(({ key }, i) => [key, figures!.rows[0]![i]]));
    expect(row).to.deep.equal({
      satisfaction: 3.13,
      resolution_percent: 86.71,
      messages_per_day: (wire['metrics'] as { avgMessagesPerDay: number }).avgMessagesPerDay,
      active: 10,
      waiting: 20,
      resolved: 70,
      escalation_percent: 20,
      first_contact_resolution_percent: (70 / 90) * 100,
      accuracy_percent: null,
    });
  });
});
