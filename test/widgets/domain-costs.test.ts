import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import * as fc from 'fast-check';
import '../../src/register/spendglass-scope.js';
import { csv } from '../../src/format/csv.js';
import { dividedBy, exact, exactOrNull, sumOf } from './support/exact.js';
import { frames, mount, words } from './support/look.js';
import { all, press, search, textOf } from './support/on-screen.js';
import { settle } from './support/page-time.js';
import { json } from './support/scripted-api.js';
import { telemetryAnswers, type Wire } from './support/telemetry-answers.js';
import { baseUrl, eachOnItsOwnPage } from './support/test-page.js';
import { domainCosts, type AnyWidget } from './support/widgets.js';

const answer = domainCosts.answer as Wire;
interface WireDomain {
  readonly domain: string;
  readonly requests: number;
  readonly cost: string | null;
}

const withDomains = (domainBreakdown: readonly WireDomain[], wire: Wire = answer) => ({
  ...wire,
  domainBreakdown,
});
const shop = (name: string, requests: number, cost: string | null): WireDomain => ({
  domain: `${name}.example`,
  requests,
  cost,
});
const three = [shop('a', 5, '0.10'), shop('c', 1, '0.30'), shop('b', 9, '0.20')];

const names = (widget: AnyWidget): string[] => all(widget, 'tr[part=domain] th').map(textOf);
const head = (widget: AnyWidget, label: string): HTMLButtonElement =>
  all(widget, 'thead button').find((button) =>
    textOf(button).replace(/[↑↓]/, '').startsWith(label),
  ) as HTMLButtonElement;

describe('<domain-costs>, beyond what every widget does', () => {
  const page = eachOnItsOwnPage(10_000);
  const show = (data: unknown): Promise<AnyWidget> => {
    page().api.reply = json(data);
    return mount('domain-costs');
  };

  it('shows every figure of any answer as it re-derives from it, in the table and in the CSV', async () => {
    const rows = fc.uniqueArray(
      fc.record({
        domain: fc.stringMatching(/^[a-z]{1,8}\.example$/),
        requests: fc.nat(500),
        cost: fc.option(fc.nat(10 ** 9).map((n) => (n / 1e6).toFixed(6))),
      }),
      { selector: ({ domain }) => domain, minLength: 1, maxLength: 30 },
    );
    const widget = await show(answer);
    await fc.assert(
      fc.asyncProperty(telemetryAnswers, rows, async (wire, domains) => {
        widget.data = { ...withDomains(domains, wire), modelUsage: [] };
        await settle(1);
        const [table] = widget.tables();
        const named = sumOf(domains.map(({ cost }) => exactOrNull(cost) ?? 0n));
        const total = wire.cost.total === null ? null : exact(wire.cost.total);
        const whole = total === null || total >= named ? total : named;
        expect(table!.rows.length).to.be.within(domains.length, domains.length + 1);
        const exported = sumOf(table!.rows.map((row) => exactOrNull(row[1] as string | null) ?? 0n));
        expect(exported).to.equal(whole ?? named);
        domains.forEach(({ domain, requests, cost }, i) => {
          const [name, shownCost, share, shownRequests, each] = table!.rows[i]!;
          expect([name, shownRequests]).to.deep.equal([domain, requests]);
          expect(exactOrNull(shownCost as string)).to.equal(exactOrNull(cost));
          const known = cost === null ? null : exact(cost);
          if (known === null || whole === null || whole === 0n) expect(share).to.equal(null);
          else expect(share).to.be.closeTo((Number(known) / Number(whole)) * 100, 1e-6);
          expect(exactOrNull(each as string)).to.equal(
            known === null || requests === 0 ? null : dividedBy(known, requests),
          );
        });
        expect(csv(table!).split('\r\n').length).to.equal(table!.rows.length + 2);
      }),
      { numRuns: 60 },
    );
  });

  it('says that the list is empty where the server names no domain, and not that a search found none', async () => {
    const widget = await show(withDomains([]));
    expect(words(widget)).to.include("The server's list is empty");
    expect(words(widget)).not.to.include('Nothing matches');
  });

  it('says what no domain is named for, and the total', async () => {
    const wire = { ...answer, overview: { ...answer.overview, totalRequests: 20 } };
    const widget = await show({ ...withDomains(three, wire), cost: { ...answer.cost, total: '1.00' } });
    const foot = all(widget, 'tr[part=foot]').map(textOf);
    expect(foot[0]).to.match(/Not attributed .*\$0\.400 .*40% .*5 /);
    expect(foot[1]).to.match(/Total .*\$1\.00 .*100% .*20 /);
  });

  it('says that no cost of unpriced models is in its figures, and calls none of them nothing', async () => {
    const models = [
      { model: 'gpt-4', count: 5, cost: '0.6', tokens: 900 },
      { model: 'llama', count: 9, cost: '0', tokens: 400 },
    ];
    const costsOf = (widget: AnyWidget): unknown[] => widget.tables()[0]!.rows.map(([, cost]) => cost);
    const wire = {
      ...withDomains([shop('a', 5, '0.6'), shop('b', 9, '0'), shop('c', 0, '0')]),
      overview: { ...answer.overview, totalRequests: 14 },
      cost: { ...answer.cost, total: '0.6' },
    };
    const widget = await show({ ...wire, modelUsage: models });
    expect(textOf(all(widget, 'footer')[0]!)).to.include('Without the cost of 1 unpriced model');
    expect(costsOf(widget)).to.deep.equal(['0.6', null, '0']);
    widget.data = { ...wire, modelUsage: models.slice(0, 1) };
    await settle();
    expect(textOf(all(widget, 'footer')[0]!)).not.to.include('unpriced');
    expect(costsOf(widget)).to.deep.equal(['0.6', '0', '0']);
  });

  it('knows no total where nothing has a price', async () => {
    const modelUsage = [{ model: 'llama', count: 9, cost: null, tokens: 400 }];
    const wire = withDomains([shop('a', 9, '0')]);
    const widget = await show({ ...wire, cost: { ...answer.cost, total: '0' }, modelUsage });
    expect(textOf(all(widget, 'tbody')[0]!)).not.to.include('$');
  });

  it('is ordered by cost, and by whatever head is pressed, at the keyboard too', async () => {
    const widget = await show(withDomains(three));
    expect(names(widget)).to.deep.equal(['c.example', 'b.example', 'a.example']);
    await press(head(widget, 'Requests'));
    expect(names(widget)).to.deep.equal(['b.example', 'a.example', 'c.example']);
    expect(all(widget, '[aria-sort]').map((th) => [textOf(th), th.ariaSort])).to.deep.equal([
      ['Requests↓', 'descending'],
    ]);
    expect(textOf(widget.shadowRoot!.activeElement!)).to.equal('Requests↓');
    await sendKeys({ press: 'Enter' });
    await settle();
    expect(names(widget)).to.deep.equal(['c.example', 'a.example', 'b.example']);
    await press(head(widget, 'Domain'));
    expect(names(widget)).to.deep.equal(['a.example', 'b.example', 'c.example']);
  });

  it('keeps the focus on a domain that another one overtakes', async () => {
    const widget = await show(withDomains(three));
    const [first] = names(widget);
    const focused = all(widget, 'tr[part=domain] button')[0]!;
    focused.focus();
    widget.data = withDomains(three.map((one) => (one.domain === first ? { ...one, cost: '0.01' } : one)));
    await settle();
    expect(names(widget)[0]).not.to.equal(first);
    expect([widget.shadowRoot!.activeElement === focused, textOf(focused)]).to.deep.equal([true, first]);
  });

  it('finds a domain by any part of its name, and says where nothing matches', async () => {
    const widget = await show(withDomains(three));
    await search(widget, 'B.EX');
    expect(names(widget)).to.deep.equal(['b.example']);
    await search(widget, 'nobody');
    expect(textOf(all(widget, '.none')[0]!)).to.include('Nothing matches “nobody”');
  });

  it('turns the pages of ten thousand domains and draws no more than one', async () => {
    const many = Array.from({ length: 10_000 }, (_, i) => shop(`shop-${i}`, i, `${i}.5`));
    const widget = await show(withDomains(many));
    expect(names(widget)).to.deep.equal([9999, 9998, 9997, 9996, 9995, 9994].map((i) => `shop-${i}.example`));
    expect(textOf(all(widget, '[part=pager] span')[0]!)).to.equal('1–6 of 10,000');
    await press(all(widget, '[part=pager] button')[1]!);
    expect(names(widget)[0]).to.equal('shop-9993.example');
    expect(all(widget, 'tr').length).to.be.below(12);
  });

  it('keeps its height through order, search and pages', async () => {
    const widget = await show(withDomains(Array.from({ length: 40 }, (_, i) => shop(`s${i}`, i, `${i}`))));
    const { height } = widget.getBoundingClientRect();
    await search(widget, 's39');
    expect(widget.getBoundingClientRect().height).to.equal(height);
    await search(widget, '');
    await press(all(widget, '[part=pager] button')[1]!);
    expect(widget.getBoundingClientRect().height).to.equal(height);
  });

  it('selects a domain, which a scope that follows shows everywhere but in the list', async () => {
    page().api.reply = json(withDomains(three));
    const scope = document.createElement('spendglass-scope');
    scope.follow = true;
    const widget = document.createElement('domain-costs');
    const other = document.createElement('model-comparison');
    scope.baseUrl = baseUrl;
    scope.append(widget, other);
    document.body.append(scope);
    await frames();
    const selected: unknown[] = [];
    scope.addEventListener('spendglass-domain-select', ({ detail }) => selected.push(detail.domain));
    const button = (): HTMLElement => all(widget, 'tr[part=domain] th button')[0]!;
    await press(button());
    expect(selected).to.deep.equal(['c.example']);
    expect(button().ariaPressed).to.equal('true');
    expect(textOf(other.shadowRoot!.querySelector('[part=scope]')!)).to.match(/^c\.example/);
    expect(names(widget)).to.have.length(3);
    await press(button());
    expect(selected).to.deep.equal(['c.example', null]);
    expect(textOf(other.shadowRoot!.querySelector('[part=scope]')!)).to.match(/^All domains/);
    scope.remove();
  });
});
