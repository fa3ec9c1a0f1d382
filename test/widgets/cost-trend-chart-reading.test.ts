import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { answer, cursor, gapped, hours, withTrend } from './support/gapped-trend.js';
import { frames, mount } from './support/look.js';
import { find, textOf } from './support/on-screen.js';
import { json } from './support/scripted-api.js';
import { eachOnItsOwnPage } from './support/test-page.js';
import { chart, type AnyWidget } from './support/widgets.js';

const { tag } = chart;

describe(`<${tag}>, read by somebody`, () => {
  const page = eachOnItsOwnPage(10_000);
  const show = async (data: unknown = answer, attributes = ''): Promise<AnyWidget> => {
    page().api.reply = json(data);
    return mount(tag, `base-url="https://shop.example" time-zone="UTC" ${attributes}`);
  };

  describe('while somebody reads its plot', () => {
    const spoken = (widget: AnyWidget): string | null => cursor(widget).getAttribute('aria-valuetext');
    const total = (widget: AnyWidget): string => textOf(find(widget, '[part=total]')!);
    const waiting = (widget: AnyWidget): string | undefined =>
      widget.shadowRoot!.querySelector('[part=updates]')?.textContent.trim();

    /** A widget whose first bucket is read, and to which an answer came since that begins an hour earlier. */
    const reading = async (): Promise<AnyWidget> => {
      const widget = await show(withTrend(gapped, 6));
      cursor(widget).focus();
      await sendKeys({ press: 'Home' });
      await answered('0.9');
      return widget;
    };
    const answered = async (cost: string): Promise<void> => {
      const earlier = [...hours(['01', cost, 1]), ...gapped];
      page().api.reply = json({ ...withTrend(earlier, 7), cost: { ...answer.cost, total: cost } });
      await page().time.advance(31_000);
      await frames();
    };

    it('waits with newer answers, and counts them; the total goes on', async () => {
      const widget = await reading();
      expect([spoken(widget), total(widget), waiting(widget)]).to.deep.equal([
        'Nov 22, 2 AM, $0.100, 1 of 6',
        '$0.900',
        '1 update',
      ]);
    });

    it('shows them at a press, with its cursor on the same hour', async () => {
      const widget = await reading();
      find(widget, '[part=updates]')!.click();
      await frames();
      expect([spoken(widget), waiting(widget)]).to.deep.equal(['Nov 22, 2 AM, $0.100, 2 of 7', undefined]);
    });

    it('shows them when the reader leaves', async () => {
      const widget = await reading();
      cursor(widget).blur();
      await frames();
      expect([cursor(widget).max, waiting(widget)]).to.deep.equal(['6', undefined]);
    });

    it('shows them after a minute without input', async () => {
      const widget = await reading();
      await page().time.advance(20_000);
      await frames();
      expect(waiting(widget)).to.equal('1 update');
      await sendKeys({ press: 'ArrowRight' });
      await answered('1.9');
      expect(waiting(widget)).to.equal('2 updates');
      await page().time.advance(30_000);
      await frames();
      expect([waiting(widget), total(widget)]).to.deep.equal([undefined, '$1.90']);
      expect(spoken(widget)).to.equal('Nov 22, 3 AM, $0.400, 3 of 7');
    });

    it('never waits with what a person asked for', async () => {
      const widget = await reading();
      widget.setAttribute('metric', 'requests');
      await frames();
      expect([cursor(widget).max, waiting(widget)]).to.deep.equal(['6', undefined]);
    });

    it('is accessible while a point is pinned, a part is shown alone and an answer waits', async () => {
      const widget = await show(withTrend(gapped, 6));
      cursor(widget).focus();
      await sendKeys({ press: '+' });
      await sendKeys({ press: 'Enter' });
      await answered('0.9');
      expect(waiting(widget)).to.equal('1 update');
      await page().asideOf(async () => void (await expect(widget).to.be.accessible()));
    });

    it('moves nothing when the button comes', async () => {
      const boxes = (widget: AnyWidget): string =>
        JSON.stringify(
          ['.totals', '.chart', '.chart-plot', 'footer'].map((box) =>
            find(widget, box)!.getBoundingClientRect(),
          ),
        );
      const widget = await show(withTrend(gapped, 6));
      const before = boxes(widget);
      cursor(widget).focus();
      await answered('0.9');
      expect(waiting(widget)).to.equal('1 update');
      expect(boxes(widget)).to.equal(before);
    });
  });

  for (const lang of ['en', 'de', 'fr', 'es'])
    it(`has room for its total and what it shows alone at any width, in ${lang}`, async () => {
      const large = { ...withTrend(gapped, 6), cost: { ...answer.cost, total: '123456.78' } };
      const widget = await show(large, `lang="${lang}" compare="previous"`);
      find(widget, '.plot-tools button:last-child')!.click();
      for (const width of [220, 260, 320, 360, 420, 480, 720]) {
        widget.style.inlineSize = `${width}px`;
        await frames();
        const boxes = [...find(widget, '.totals')!.querySelectorAll('.total data, .plot-tools button')].map(
          (box) => box.getBoundingClientRect(),
        );
        const { right } = find(widget, '.totals')!.getBoundingClientRect();
        boxes.forEach((box, i) => {
          const next = boxes[i + 1];
          const end = next && next.top < box.bottom ? next.left : right;
          expect(box.right, `${width} px`).to.be.at.most(end + 0.5);
          if (i > 0) expect(Math.min(box.width, box.height)).to.be.at.least(24);
        });
      }
    });

  it('tells the page of a pinned point, with its exact figures, and of a window', async () => {
    const widget = await show(withTrend(gapped, 6));
    const told: unknown[] = [];
    const tell = ({ detail }: Event & { detail: unknown }): unknown => told.push(detail);
    document.addEventListener('spendglass-point-select', tell);
    cursor(widget).focus();
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'Enter' });
    document.removeEventListener('spendglass-point-select', tell);
    expect(told).to.deep.equal([{ time: Date.parse('2026-11-22T02:00Z'), cost: '0.10', requests: 1 }]);
    const ranges: unknown[] = [];
    widget.addEventListener('spendglass-range-change', ({ detail }) => ranges.push(detail));
    await sendKeys({ press: '+' });
    await sendKeys({ press: '0' });
    expect(ranges).to.deep.equal([
      { from: Date.parse('2026-11-22T02:00Z'), to: Date.parse('2026-11-22T04:00Z') },
      { from: null, to: null },
    ]);
  });
});
