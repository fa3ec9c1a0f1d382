import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import * as fc from 'fast-check';
import { itNeeds } from '../support/engine.js';
import { dollars } from './support/exact.js';
import { mount, states, words } from './support/look.js';
import { textOf } from './support/on-screen.js';
import { settle } from './support/page-time.js';
import { json, status } from './support/scripted-api.js';
import { known, telemetryAnswers, type Wire } from './support/telemetry-answers.js';
import { eachOnItsOwnPage } from './support/test-page.js';
import { ticker, type AnyWidget } from './support/widgets.js';

const { tag } = ticker;
const answer = ticker.answer as Wire;
const running = (currentCost: string | null, activeSessions = 1): unknown => ({
  ...answer,
  live: { ...answer.live, currentCost, activeSessions },
});

const part = <E extends Element = HTMLElement>(widget: AnyWidget, name: string): E =>
  widget.shadowRoot!.querySelector<E>(`[part=${name}]`)!;
const button = (widget: AnyWidget): HTMLButtonElement => part(widget, 'pause');
const select = (widget: AnyWidget): HTMLSelectElement => part(widget, 'frequency');
const animations = (widget: AnyWidget): number => widget.shadowRoot!.getAnimations().length;

/** On tiles, thousands are short. */
const tile = (amount: string): RegExp | string =>
  Number(amount) >= 10_000 ? /^\$[\d.,]+[KMBT]$/ : dollars(amount);

describe(`<${tag}>, beyond what every widget does`, () => {
  const page = eachOnItsOwnPage();
  const show = (data: unknown = answer): Promise<AnyWidget> => {
    page().api.reply = json(data);
    return mount(tag);
  };
  const next = async (data: unknown): Promise<void> => {
    page().api.reply = json(data);
    await page().time.advance(10_001);
  };

  it('shows every figure of any answer as it is, exact in its title', async () => {
    const widget = await show();
    await fc.assert(
      fc.asyncProperty(telemetryAnswers, async (wire) => {
        widget.data = wire;
        await settle(1);
        if (states(widget).includes('empty')) return;
        const { cost, live, overview } = known(wire);
        const counted = overview.totalRequests > 0;
        const exact = (value: string | null): string | null => (counted ? value : null);
        const value = part(widget, 'value');
        const current = value.querySelector('data');
        expect([textOf(value), current?.value ?? null, current?.title ?? null]).to.deep.equal([
          live.currentCost === null ? '—' : dollars(live.currentCost),
          live.currentCost,
          live.currentCost,
        ]);
        const figures = [...widget.shadowRoot!.querySelectorAll('[part=figure] dd')];
        const amounts = [cost.perHour, cost.total, cost.projectedDaily, cost.projectedMonthly].map(exact);
        figures.forEach((figure, i) => {
          const amount = amounts[i] ?? null;
          const data = figure.querySelector('data');
          expect(data?.value ?? null).to.equal(amount);
          if (data && amount !== null) expect(textOf(data)).to.match(asPattern(tile(amount)));
          else expect(textOf(figure)).to.equal('—');
        });
      }),
      { numRuns: 100 },
    );
  });

  describe('when the cost changes', () => {
    it('answers with one motion that ends', async () => {
      const widget = await show(running('0.10'));
      expect(animations(widget)).to.equal(0);
      await next(running('0.20'));
      expect(animations(widget)).to.equal(1);
      const effect = widget.shadowRoot!.getAnimations()[0]!.effect as KeyframeEffect;
      expect(effect.getComputedTiming()).to.include({ endTime: 601, iterations: 1 });
      // What the compositor animates gets a layer of its own, for which the page around it is painted twice.
      for (const frame of effect.getKeyframes())
        expect(frame).not.to.have.any.keys('transform', 'scale', 'translate', 'opacity', 'filter');
    });

    it('stands still when only other figures changed', async () => {
      const widget = await show(running('0.10', 1));
      await next(running('0.10', 2));
      expect(words(widget)).to.include('2 sessions');
      expect(animations(widget)).to.equal(0);
    });

    itNeeds('media', 'stands still for a reader who wants no motion', async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      try {
        const widget = await show(running('0.10'));
        await next(running('0.20'));
        expect(words(widget)).to.include('$0.200');
        expect(animations(widget)).to.equal(0);
      } finally {
        await emulateMedia({ reducedMotion: 'no-preference' });
      }
    });
  });

  for (const [trend, said] of Object.entries({
    increasing: '▲ rising',
    decreasing: '▼ falling',
    stable: '▬ steady',
  })) {
    it(`says in a word and a sign that the cost is ${trend}`, async () => {
      expect(words(await show({ ...answer, cost: { ...answer.cost, trend } }))).to.include(said);
    });
  }

  it('draws its line between the words above it and the hours below, however high its row is', async () => {
    const widget = await show();
    for (const [width, height] of [
      [240, 'auto'],
      [320, 'auto'],
      [720, '700px'],
    ] as const) {
      Object.assign(widget.style, { inlineSize: `${width}px`, blockSize: height });
      const [words, line, hours] = ['.trend', '.spark', '.ends'].map((name) =>
        widget.shadowRoot!.querySelector(name)!.getBoundingClientRect(),
      ) as [DOMRect, DOMRect, DOMRect];
      expect(line.top, `${width} px`).to.be.at.least(words.bottom - 0.1);
      expect(line.bottom, `${width} px`).to.be.closeTo(hours.top, 0.1);
      expect(line.height, `${width} px`).to.be.within(72, 140);
    }
  });

  it('draws one bucket, and does not say that there is none', async () => {
    const widget = await show({ ...answer, hourlyTrend: answer.hourlyTrend.slice(-1) });
    expect(widget.shadowRoot!.querySelector('.spark')).not.to.equal(null);
    expect(words(widget)).not.to.include('No hourly figures');
  });

  it('says nothing of a trend that it cannot read', async () => {
    const widget = await show({ ...answer, cost: { ...answer.cost, trend: 'sideways' } });
    expect(words(widget)).not.to.match(/rising|falling|steady|sideways/);
  });

  for (const [sessions, said] of [
    [0, 'No session is running now'],
    [1, 'Cost of the 1 session running now'],
    [12, 'Cost of the 12 sessions running now'],
  ] as const) {
    it(`says whose cost it is with ${sessions} sessions`, async () => {
      expect(words(await show(running('0.5', sessions)))).to.include(said);
    });
  }

  it('shows a cost that nobody knows as —, and never as $0.00', async () => {
    const widget = await show(running(null));
    expect(textOf(part(widget, 'value'))).to.equal('—');
    expect(words(widget)).not.to.include('$0.00');
  });

  it('says over what its rate and its projections are averaged', async () => {
    const notes = [...(await show()).shadowRoot!.querySelectorAll<HTMLElement>('[part=figure]')].map(
      ({ title }) => title,
    );
    const average = 'Average over the last 7 days';
    expect(notes).to.deep.equal([average, '', average, average]);
  });

  describe('Pause', () => {
    it('asks for nothing more, Resume asks at once; the page hears both', async () => {
      const widget = await show();
      const heard: unknown[] = [];
      const hear = ({ detail }: { detail: unknown }): void => void heard.push(detail);
      widget.parentElement!.addEventListener('spendglass-pause-change', hear);
      expect(textOf(button(widget))).to.equal('Pause');
      button(widget).click();
      await page().time.advance(120_000);
      expect(page().api.asked.length).to.equal(1);
      expect(textOf(button(widget))).to.equal('Resume');
      expect(widget.hasAttribute('paused')).to.equal(true);
      button(widget).click();
      await settle();
      expect(page().api.asked.length).to.equal(2);
      expect(widget.hasAttribute('paused')).to.equal(false);
      expect(heard).to.deep.equal([{ paused: true }, { paused: false }]);
    });

    it('is not there while there is nothing to pause', async () => {
      page().api.reply = status(500);
      expect(words(await mount(tag))).not.to.match(/Pause|Resume/);
    });
  });

  describe('the choice of how often to ask', () => {
    it('begins with what is set, also where that is unusual', async () => {
      const widget = await show();
      expect(select(widget).value).to.equal('10000');
      widget.refreshInterval = 45_000;
      await settle();
      expect(select(widget).value).to.equal('45000');
      expect([...select(widget).options].map(textOf)).to.deep.equal([
        'Every 10 s',
        'Every 30 s',
        'Every 45 s',
        'Every 1 min',
        'Every 5 min',
      ]);
    });

    it('changes how often it asks', async () => {
      const widget = await show();
      select(widget).value = '60000';
      select(widget).dispatchEvent(new Event('change'));
      await page().time.advance(59_000);
      expect(page().api.asked.length).to.equal(1);
      await page().time.advance(2000);
      expect(page().api.asked.length).to.equal(2);
    });

    it('says that it asks only once where it does', async () => {
      const widget = await show();
      widget.refreshInterval = 0;
      await page().time.advance(600_000);
      expect(textOf(select(widget).selectedOptions[0]!)).to.equal('Only once');
      expect(page().api.asked.length).to.equal(1);
    });
  });

  it('has no live region: only an outage is worth a word, not every cent', async () => {
    const widget = await show();
    const live = widget.shadowRoot!.querySelectorAll('[aria-live], [role=status], [role=alert]');
    expect(live.length).to.equal(0);
  });
});

function asPattern(told: RegExp | string): RegExp {
  return typeof told === 'string' ? new RegExp(`^${told.replace(/[$.]/g, '\\$&')}$`) : told;
}
