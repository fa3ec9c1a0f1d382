import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import * as fc from 'fast-check';
import '../../src/register/live-sessions.js';
import '../../src/register/spendglass-scope.js';
import { csv } from '../../src/format/csv.js';
import type { SessionDetails } from '../../src/widgets/session-details/session-details.js';
import { exactOrNull } from './support/exact.js';
import { expectAccessible, frames, mount, states, words } from './support/look.js';
import { all, button, press, textOf } from './support/on-screen.js';
import { settle } from './support/page-time.js';
import { json, silent, status, type Reply } from './support/scripted-api.js';
import { finished, monitoringOf } from './support/sessions.js';
import { baseUrl, eachOnItsOwnPage } from './support/test-page.js';
import { liveSessions, type AnyWidget } from './support/widgets.js';

const dialog = (widget: AnyWidget): HTMLDialogElement | null => widget.shadowRoot!.querySelector('dialog');
const figure = (widget: AnyWidget, label: string): string =>
  all(widget, '.figure')
    .map(textOf)
    .find((text) => text.startsWith(label)) ?? '';

describe('<session-details>, beyond what every widget does', () => {
  const page = eachOnItsOwnPage(10_000);
  const answers =
    (...details: readonly object[]): Reply =>
    (asked) =>
      json(asked.line.includes('/monitoring/') ? monitoringOf(details) : liveSessions.answer)(asked);
  const show = async (reply: Reply, attributes = 'session="s1"'): Promise<SessionDetails> => {
    page().api.reply = reply;
    return (await mount('session-details', `base-url="${baseUrl}" ${attributes}`)) as SessionDetails;
  };

  it('says what to do while nothing is selected, shows no dialog and asks for nothing', async () => {
    const widget = await show(answers(), '');
    expect(words(widget)).to.include('No session selected Select one in a list of sessions');
    expect(dialog(widget)).to.equal(null);
    expect(page().api.lines).to.deep.equal([]);
    await expectAccessible(page(), widget);
  });

  it('is a modal dialog, named by its heading, with the focus on its button', async () => {
    const widget = await show(answers(finished('s1')));
    expect(dialog(widget)!.matches(':modal')).to.equal(true);
    const named = dialog(widget)!.getAttribute('aria-labelledby')!;
    expect(textOf(widget.shadowRoot!.getElementById(named)!)).to.include('Session details');
    expect(widget.shadowRoot!.activeElement).to.equal(all(widget, '[part=close]')[0]);
    expect(all(widget, '[part=close]')[0]!.ariaLabel).to.equal('Close');
    await expectAccessible(page(), widget);
  });

  it('knows no cost of a running session whose model has no price', async () => {
    const telemetry = liveSessions.answer as { readonly live: object };
    const widget = await show((asked) =>
      json(
        asked.line.includes('/monitoring/')
          ? monitoringOf([])
          : {
              ...telemetry,
              modelUsage: [{ model: 'llama', count: 1, cost: 0, tokens: 9, percentage: 100 }],
              live: {
                ...telemetry.live,
                sessionsData: [{ id: 's1', uptime: 5, cost: '0.00', model: 'llama' }],
              },
            },
      )(asked),
    );
    expect(figure(widget, 'Cost so far')).to.equal('Cost so far — unpriced');
  });

  it('has a dialog that is as high as what it holds', async () => {
    const widget = await show(answers(finished('s1')));
    const { height } = widget.shadowRoot!.querySelector('.card')!.getBoundingClientRect();
    expect(height).to.be.above(200);
    expect(dialog(widget)!.getBoundingClientRect().height).to.equal(height);
  });

  it('shows every figure of any finished session, exact in its table', async () => {
    const maybe = fc.option(fc.nat(100_000), { freq: 6 });
    const sessions = fc.record({
      duration_ms: maybe,
      iterations: maybe,
      search_count: maybe,
      total_results: maybe,
      input_tokens: maybe,
      output_tokens: maybe,
      cost_usd: fc.option(fc.nat(10 ** 9).map((n) => (n / 1e6).toFixed(6))),
      success: fc.boolean(),
      model: fc.constantFrom('gpt-4', '<b>'),
    });
    const widget = await show(answers(finished('s1')));
    await fc.assert(
      fc.asyncProperty(sessions, async (session) => {
        widget.data = monitoringOf([finished('other'), finished('s1', session)]);
        await settle(1);
        const [table] = widget.tables();
        const shown = Object.fromEntries(table!.columns.map(({ key }, i) => [key, table!.rows[0]![i]]));
        for (const name of [
          'duration_ms',
          'iterations',
          'search_count',
          'input_tokens',
          'output_tokens',
          'model',
        ] as const)
          expect(shown[name], name).to.equal(session[name]);
        expect(shown['success']).to.equal(session.success ? 'Completed' : 'Failed');
        const free = Number(session.cost_usd) === 0;
        const unpriced = free && Boolean((session.input_tokens ?? 0) + (session.output_tokens ?? 0));
        expect(exactOrNull(shown['cost_usd'] as string)).to.equal(
          unpriced ? null : exactOrNull(session.cost_usd),
        );
        if (unpriced) expect(figure(widget, 'Cost')).to.equal('Cost — unpriced');
      }),
      { numRuns: 40 },
    );
    widget.data = monitoringOf([finished('s1', { cost_usd: '0', input_tokens: 0, output_tokens: 5 })]);
    await settle(1);
    expect(figure(widget, 'Cost')).to.equal('Cost — unpriced');
    expect(csv(widget.tables()[0]!)).to.match(/^success,cost_usd,duration_ms,model,domain,start_time/);
  });

  it('shows the error that ended a session as text, personal data masked', async () => {
    const error = 'No stock for ada@shop.example <img src=x>';
    const widget = await show(answers(finished('s1', { success: false, error })));
    expect(textOf(all(widget, '[part=error]')[0]!)).to.equal('Error No stock for •••@••• <img src=x>');
    expect(figure(widget, 'Status')).to.equal('Status Failed');
  });

  it('says "Details when it ends" of a session that runs, which it then looks for among those', async () => {
    const widget = await show(answers(finished('other')), 'session="sess_a"');
    await frames();
    expect(figure(widget, 'Status')).to.equal('Status Running Details when it ends');
    expect(figure(widget, 'Cost so far')).to.equal('Cost so far $0.00122');
    expect(page().api.lines.map((line) => line.split('?')[0])).to.deep.equal([
      'GET /api/monitoring/chat',
      'GET /api/dashboard/telemetry',
    ]);
  });

  it('turns into the details when the session has ended', async () => {
    const widget = await show(answers(), 'session="sess_a"');
    await frames();
    page().api.reply = answers(finished('sess_a', { iterations: 7 }));
    await page().time.advance(61_000);
    expect(figure(widget, 'Iterations')).to.equal('Iterations 7');
    const asked = page().api.lines.length;
    await page().time.advance(59_000);
    expect(
      page()
        .api.lines.slice(asked)
        .filter((line) => line.includes('telemetry')),
    ).to.deep.equal([]);
  });

  it('claims nothing of a session that is nowhere before it has looked everywhere', async () => {
    const widget = await show((asked) =>
      asked.line.includes('/monitoring/') ? json(monitoringOf([]))(asked) : silent(asked),
    );
    expect(words(widget)).to.include('No details of this session').and.not.to.include('It does not run');
    page().api.reply = answers();
    await page().time.advance(150_000);
    expect(words(widget)).to.include('It does not run either.');
  });

  const ways: Readonly<Record<string, (widget: AnyWidget) => unknown>> = {
    'by its button': (widget) => all(widget, '[part=close]')[0]!.click(),
    'by Esc': () => sendKeys({ press: 'Escape' }),
  };
  for (const [how, close] of Object.entries(ways)) {
    it(`takes the selection back when it is closed ${how}, and gives the focus back`, async () => {
      page().api.reply = answers(finished('s1'));
      const scope = document.createElement('spendglass-scope');
      const list = document.createElement('live-sessions');
      const widget = document.createElement('session-details');
      list.list = 'finished';
      scope.baseUrl = baseUrl;
      scope.append(list, widget);
      document.body.append(scope);
      await frames();
      const { height } = widget.getBoundingClientRect();
      const selected: unknown[] = [];
      scope.addEventListener('spendglass-session-select', ({ detail }) => selected.push(detail.id));
      await press(button(list, 's1'));
      expect(dialog(widget)!.open).to.equal(true);
      expect(widget.getBoundingClientRect().height).to.be.closeTo(height, 0.1);
      await close(widget);
      await frames();
      expect(selected).to.deep.equal(['s1', null]);
      expect(dialog(widget)).to.equal(null);
      expect(words(widget)).to.include('No session selected');
      expect(list.shadowRoot!.activeElement).to.equal(button(list, 's1'));
      expect(button(list, 's1').ariaPressed).not.to.equal('true');
      scope.remove();
    });
  }

  it('takes back a session of its own too', async () => {
    const widget = await show(answers(finished('s1')));
    const selected: unknown[] = [];
    widget.addEventListener('spendglass-session-select', ({ detail }) => selected.push(detail.id));
    await sendKeys({ press: 'Escape' });
    await frames();
    expect(selected).to.deep.equal([null]);
    expect(widget.hasAttribute('session')).to.equal(false);
    expect(states(widget)).to.deep.equal(['idle']);
  });

  it('shows another session in the same dialog when the selection changes', async () => {
    const widget = await show(answers(finished('s1'), finished('s2', { iterations: 9 })));
    const before = dialog(widget);
    widget.session = 's2';
    await settle();
    expect(dialog(widget)).to.equal(before);
    expect(figure(widget, 'Iterations')).to.equal('Iterations 9');
    expect(page().api.lines).to.have.length(1);
  });

  it('is open again, still modal, when it is moved in the page', async () => {
    const widget = await show(answers(finished('s1')));
    const box = document.createElement('div');
    document.body.append(box);
    box.append(widget);
    await frames();
    expect(dialog(widget)!.matches(':modal')).to.equal(true);
    expect(widget.session).to.equal('s1');
    box.remove();
  });

  it('can be closed while it loads and when it failed', async () => {
    for (const reply of [silent, status(503)]) {
      const widget = await show(reply);
      await press(all(widget, '[part=close]')[0]!);
      await frames();
      expect(dialog(widget)).to.equal(null);
      widget.remove();
    }
  });
});
