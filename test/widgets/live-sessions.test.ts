import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import '../../src/register/spendglass-scope.js';
import { csv } from '../../src/format/csv.js';
import type { LiveSessions } from '../../src/widgets/live-sessions/live-sessions.js';
import { exactOrNull } from './support/exact.js';
import { frames, mount, retryButton, states, words } from './support/look.js';
import { all, button, press, rows, search } from './support/on-screen.js';
import { morning, settle } from './support/page-time.js';
import { json, status } from './support/scripted-api.js';
import { finished, monitoringOf } from './support/sessions.js';
import { baseUrl, eachOnItsOwnPage } from './support/test-page.js';
import { liveSessions } from './support/widgets.js';

const answer = liveSessions.answer as { readonly live: object };
const running = (id: string, uptime: number, model = 'gpt-4', cost = '0.02') => ({ id, uptime, model, cost });
const withRunning = (sessionsData: readonly object[]) => ({
  ...answer,
  live: { ...answer.live, activeSessions: sessionsData.length, sessionsData },
});

describe('<live-sessions>, beyond what every widget does', () => {
  const page = eachOnItsOwnPage(10_000);
  const show = async (sessions: readonly object[], attributes = ''): Promise<LiveSessions> => {
    page().api.reply = (asked) =>
      json(asked.line.includes('/monitoring/') ? monitoringOf(three) : withRunning(sessions))(asked);
    return (await mount('live-sessions', `base-url="${baseUrl}" ${attributes}`)) as LiveSessions;
  };
  const three = [
    finished('old', { end_time: new Date(morning - 7_200_000).toISOString(), cost_usd: '0.5' }),
    finished('new', {
      end_time: new Date(morning - 120_000).toISOString(),
      success: false,
      error: 'timeout',
    }),
    finished('free', {
      end_time: new Date(morning - 3_600_000).toISOString(),
      cost_usd: null,
      model: 'llama',
    }),
  ];

  it('lists what runs now, the youngest first, and says which is probably over', async () => {
    const widget = await show([running('b', 3600), running('a', 42), running('c', 3599)]);
    expect(rows(widget, 'session')).to.deep.equal([
      ['a', 'gpt-4', '42 s', '$0.0200', 'Running'],
      ['c', 'gpt-4', '1 h', '$0.0200', 'Running'],
      ['b', 'gpt-4', '1 h', '$0.0200', 'Probably over'],
    ]);
    expect(words(widget)).to.include('All domains, now');
    expect(words(widget)).to.include('Details when a session ends');
  });

  it('does not say that none runs where the server counts some and lists none', async () => {
    page().api.reply = json({ ...answer, live: { ...answer.live, activeSessions: 5, sessionsData: [] } });
    const widget = await mount('live-sessions');
    expect(words(widget)).not.to.include('No session is running');
    expect(words(widget)).to.include("The server's list is empty");
  });

  it('says that a server that sends no finished session has none in its API', async () => {
    page().api.reply = json({ ...monitoringOf(three), details: undefined });
    const widget = await mount('live-sessions', `base-url="${baseUrl}" list="finished"`);
    expect(words(widget)).not.to.include('No finished session');
    expect(words(widget)).to.include('Not in this API');
  });

  it('names the model whose sessions it shows', async () => {
    const widget = await show([running('a', 42, 'gpt-4')], 'model="gpt-5-mini"');
    expect(words(widget)).to.include('All domains, gpt-5-mini, now');
    expect(words(widget)).to.include('No session is running');
  });

  it('shows every figure of any session as it was sent', async () => {
    const sessions = fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        uptime: fc.option(fc.nat(9999)),
        cost: fc.option(fc.nat(10 ** 9).map((n) => (n / 1e6).toFixed(6))),
        model: fc.constantFrom('a', 'b'),
      }),
      { selector: ({ id }) => id, maxLength: 9 },
    );
    const widget = await show([]);
    await fc.assert(
      fc.asyncProperty(sessions, async (list) => {
        widget.data = withRunning(list);
        await settle(1);
        const [table] = widget.tables();
        expect(table!.rows.length).to.equal(list.length);
        list.forEach(({ id, uptime, cost, model }, i) => {
          const [shownId, shownModel, age, shownCost] = table!.rows[i]!;
          expect([shownId, shownModel, age]).to.deep.equal([
            id,
            model,
            uptime === null ? null : uptime * 1000,
          ]);
          expect(exactOrNull(shownCost as string)).to.equal(exactOrNull(cost));
        });
      }),
      { numRuns: 40 },
    );
  });

  it('asks for the finished sessions only when somebody wants to see them, and then no longer for the others', async () => {
    const widget = await show([running('a', 1)]);
    expect(page().api.lines).to.deep.equal(['GET /api/dashboard/telemetry?days=7']);
    await press(button(widget, 'Finished'));
    expect(page().api.lines[1]).to.equal(
      'GET /api/monitoring/chat?details=true&includeDetails=true&includeLive=false&live=false&period=week',
    );
    expect(rows(widget, 'session')).to.deep.equal([
      ['new', 'gpt-5-mini', '2 min. ago', '4.2 s', '$0.0100', 'Failed'],
      ['free', 'llama', '1 hr. ago', '4.2 s', 'unpriced', 'Completed'],
      ['old', 'gpt-5-mini', '2 hr. ago', '4.2 s', '$0.500', 'Completed'],
    ]);
    await page().time.advance(59_000);
    expect(page().api.lines).to.have.length(2);
    await page().time.advance(2000);
    expect(page().api.lines).to.have.length(3);
    expect(csv(widget.tables()[0]!)).to.match(
      /^session_id,model,end_time,duration_ms,cost_usd,status,tokens,domain/,
    );
  });

  const periods: readonly [days: number, period: string, said: string][] = [
    [1, 'day', 'last 24 hours'],
    [3, 'week', 'last 7 days'],
    [90, 'month', 'last 30 days'],
  ];
  for (const [days, period, said] of periods) {
    it(`looks at a ${period} of finished sessions for ${days} days, and says so`, async () => {
      const widget = await show([], `list="finished" days="${days}" domain="a.example" model="gpt-4"`);
      for (const asked of [`&period=${period}`, '&domain=a.example', '&model=gpt-4'])
        expect(page().api.lines[0]).to.include(asked);
      expect(words(widget)).to.include(`a.example, gpt-4, ${said}`);
    });
  }

  it('does not call a running session free whose model has no price in the same answer', async () => {
    const widget = await show([]);
    widget.data = {
      ...withRunning([running('a', 1, 'llama', '0'), running('b', 2, 'gpt-4', '0')]),
      modelUsage: [{ model: 'llama', count: 3, cost: '0', tokens: 400 }],
    };
    await settle();
    expect(rows(widget, 'session').map((row) => row[3])).to.deep.equal(['—', '$0.00']);
    expect(widget.tables()[0]!.rows[0]![3]).to.equal(null);
  });

  it('has room for four rows, and turns to the others', async () => {
    const widget = await show(Array.from({ length: 5 }, (_, i) => running(`s${i}`, i)));
    expect(rows(widget, 'session')).to.have.length(4);
    expect(words(widget)).to.include('1–4 of 5');
  });

  it('says unpriced where tokens were used and no price is known', async () => {
    const widget = await show([], 'list="finished"');
    widget.data = {
      monitoring: monitoringOf([
        finished('a', { cost_usd: '0' }),
        finished('b', { cost_usd: '0', input_tokens: 0, output_tokens: 0 }),
        finished('c', { cost_usd: '0', input_tokens: 0, output_tokens: 5 }),
        finished('d', { cost_usd: '0', input_tokens: null, output_tokens: 5 }),
      ]),
    };
    await settle();
    expect(rows(widget, 'session').map((row) => row[4])).to.deep.equal([
      'unpriced',
      '$0.00',
      'unpriced',
      '—',
    ]);
    expect(widget.tables()[0]!.rows[0]![4]).to.equal(null);
  });

  it('lets a person go back from a list that failed', async () => {
    const widget = await show([running('a', 1)]);
    page().api.reply = status(503);
    await press(button(widget, 'Finished'));
    expect(states(widget)).to.deep.equal(['failed']);
    expect(retryButton(widget)).not.to.equal(null);
    await press(button(widget, 'Running'));
    expect(rows(widget, 'session').map(([id]) => id)).to.deep.equal(['a']);
  });

  it('shows the sessions of one model where the page looks at one', async () => {
    const widget = await show([running('a', 1), running('b', 2, 'gpt-5-mini')], 'model="gpt-5-mini"');
    expect(rows(widget, 'session').map(([id]) => id)).to.deep.equal(['b']);
  });

  it('shortens a long id on screen, and finds it whole', async () => {
    const id = '000004a9-0000-4000-8000-58d998778000';
    const widget = await show([running(id, 1), running('other', 2)]);
    expect(rows(widget, 'session')[0]![0]).to.equal('000004…8000');
    expect(all(widget, 'tbody th [title]')[0]!.title).to.equal(id);
    await search(widget, '4000-8000-58d9');
    expect(rows(widget, 'session')).to.have.length(1);
  });

  it('selects a session in its scope, and takes the selection back', async () => {
    page().api.reply = json(withRunning([running('a', 1)]));
    const scope = document.createElement('spendglass-scope');
    const widget = document.createElement('live-sessions');
    scope.baseUrl = baseUrl;
    scope.append(widget);
    document.body.append(scope);
    await frames();
    const selected: unknown[] = [];
    scope.addEventListener('spendglass-session-select', ({ detail }) => selected.push(detail.id));
    const row = (): HTMLElement => all(widget, 'tr[part=session] th button')[0]!;
    await press(row());
    expect(row().ariaPressed).to.equal('true');
    await press(row());
    expect(selected).to.deep.equal(['a', null]);
    scope.remove();
  });
});
