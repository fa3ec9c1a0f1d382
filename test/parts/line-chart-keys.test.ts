import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { hour } from '../../src/chart/durations.js';
import { press } from '../support/press.js';
import { chartSpec, type ChartHost } from './chart-host.js';
import {
  away,
  drawn,
  enter,
  find,
  focused,
  input,
  isOpen,
  isPointed,
  mountChart,
  wave,
} from './chart-page.js';

const week = wave(168);

const spoken = (host: ChartHost): string | null => input(host).getAttribute('aria-valuetext');

describe('line chart', () => {
  afterEach(away);

  describe('data cursor', () => {
    it('is one tab stop, named, that begins at the last bucket', async () => {
      const host = await focused(chartSpec(week));
      expect(host.shadowRoot!.activeElement).to.equal(input(host));
      expect(input(host).getAttribute('aria-label')).to.equal('Cost per hour');
      expect(spoken(host)).to.equal('21 23:00, $0.23');
      expect(isPointed(host)).to.be.true;
      // Something to go to: a key that leaves the page for the browser's toolbar never comes back to WebDriver.
      host.after(document.createElement('button'));
      await press('Tab');
      expect(host.shadowRoot!.activeElement).to.equal(null);
      expect(isPointed(host)).to.be.false;
    });

    const keys: [key: string, index: number][] = [
      ['ArrowLeft', 166],
      ['ArrowRight', 167],
      ['Control+ArrowLeft', 143],
      ['Home', 0],
      ['ArrowRight', 1],
      ['Control+ArrowRight', 25],
      ['PageUp', 42],
      ['PageDown', 25],
      ['Control+ArrowLeft', 1],
      ['Control+ArrowLeft', 0],
      ['ArrowLeft', 0],
      ['End', 167],
    ];
    it(`moves by ${[...new Set(keys.map(([key]) => key))].join(', ')}, and speaks`, async () => {
      const host = await focused(chartSpec(week));
      for (const [key, index] of keys) {
        await press(key);
        expect(Number(input(host).value), key).to.equal(index);
        expect(spoken(host), key).to.equal(host.spec.text.spoken(index));
      }
    });

    it('follows a screen reader, which moves the input without a key', async () => {
      const host = await focused(chartSpec(week));
      input(host).value = '10';
      input(host).dispatchEvent(new Event('input'));
      expect(spoken(host)).to.equal('15 10:00, $0.1');
    });

    it('stays at its time when buckets are appended and the oldest one drops out', async () => {
      const host = await focused(chartSpec(week));
      await press('Control+ArrowLeft');
      expect(spoken(host)).to.equal('20 23:00, $0.23');
      host.spec = chartSpec([...week.slice(1), 0.5], { from: 1 });
      await host.updateComplete;
      expect(input(host).value).to.equal('142');
      expect(host.spec.series[0].columns.time[142]).to.equal(Date.parse('2026-11-20T23:00Z'));
      expect(find(host, '.chart-tip').textContent).to.contain('20 23:00');
      expect(isPointed(host)).to.be.true;
    });

    it('Escape hides it, closes nothing around it, and the next key goes on from there', async () => {
      const host = await focused(chartSpec(week));
      await press('Home');
      let escapes = 0;
      host.addEventListener('keydown', ({ key }) => {
        if (key === 'Escape') escapes++;
      });
      await press('Escape');
      expect([isPointed(host), escapes]).to.deep.equal([false, 0]);
      await press('Escape');
      expect(escapes).to.equal(1);
      await press('ArrowRight');
      expect(spoken(host)).to.equal('15 01:00, $0.01');
    });

    it('T asks for the table', async () => {
      const host = await focused(chartSpec(week));
      await press('t');
      expect(host.tables).to.equal(1);
    });

    it('leaves other keys to the page', async () => {
      const host = await focused(chartSpec(week));
      let prevented: boolean | null = null;
      host.addEventListener('keydown', (event) => (prevented = event.defaultPrevented));
      await press('x');
      expect(prevented).to.be.false;
    });

    it('has a focus ring around the whole chart', async () => {
      const host = await focused(chartSpec(week));
      const { outlineStyle, outlineWidth } = getComputedStyle(input(host));
      expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
      const ring = input(host).getBoundingClientRect();
      const chart = find(host, '.chart').getBoundingClientRect();
      expect([ring.left, ring.right]).to.deep.equal([chart.left - 6, chart.right + 6]);
    });

    it('is gone when the widget is moved elsewhere', async () => {
      const host = await focused(chartSpec(week));
      host.remove();
      expect(isPointed(host)).to.be.false;
    });

    it('moves by a calendar day where a day has 25 hours', async () => {
      const spec = { ...chartSpec(wave(72), { from: -22 * 24 - 1 }), zone: 'Europe/London' };
      const host = await focused(spec);
      await press('Home');
      await press('Control+ArrowRight');
      await press('Control+ArrowRight');
      const { time } = spec.series[0].columns;
      expect((time[Number(input(host).value)]! - time[0]!) / hour).to.equal(49);
    });
  });
});

describe('the keys of a line chart', () => {
  const list = (host: ChartHost): Element | null => host.renderRoot.querySelector('.chart-list');

  it('are listed by the question mark, in a dialog that Escape closes and nothing else', async () => {
    const host = await mountChart(chartSpec(week));
    await enter(host);
    expect(input(host).ariaDescription).to.equal('The question mark lists the keys.');
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: '?' });
    expect(list(host)!.matches(':popover-open:focus')).to.equal(true);
    expect(list(host)!.ariaLabel).to.equal('Keys of the chart');
    expect(list(host)!.querySelectorAll('dt')).to.have.length(8);
    await expect(host).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await drawn();
    expect(list(host)).to.equal(null);
    expect([host.shadowRoot!.activeElement, isOpen(host), input(host).value]).to.deep.equal([
      input(host),
      true,
      '0',
    ]);
  });

  it('go from line to line where there are several, and are a range input’s own where there is one', async () => {
    const spec = chartSpec(week);
    const [main] = spec.series;
    const before = { ...main, look: 2, label: 'Before' } as const;
    const rows = (index: number) => [
      { look: 1, label: 'Cost', value: `$${index}` } as const,
      { look: 2, label: 'Before', value: '$7' } as const,
    ];
    const host = await mountChart({ ...spec, series: [main, before], text: { ...spec.text, rows } });
    await enter(host);
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'ArrowDown' });
    expect([input(host).value, input(host).ariaValueText]).to.deep.equal(['0', 'Before, $7, 15 00:00']);
    await sendKeys({ press: 'ArrowUp' });
    expect(input(host).ariaValueText).to.equal('15 00:00, $0');
    host.spec = spec;
    await host.updateComplete;
    await sendKeys({ press: 'ArrowUp' });
    expect(input(host).value).to.equal('1');
  });
});
