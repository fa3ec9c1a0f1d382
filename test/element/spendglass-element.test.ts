import { expect, fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { telemetry } from '../../src/data/sources.js';
import { define } from '../../src/element/define.js';
import { FeedController } from '../../src/element/feed-controller.js';
import { SpendglassElement } from '../../src/element/spendglass-element.js';
import { expectAccessible, mount, retryButton, words } from '../widgets/support/look.js';
import { settle } from '../widgets/support/page-time.js';
import { json, status } from '../widgets/support/scripted-api.js';
import { baseUrl, eachOnItsOwnPage } from '../widgets/support/test-page.js';
import { ticker, type AnyWidget } from '../widgets/support/widgets.js';

/** The smallest widget: one figure. */
class OneFigure extends SpendglassElement {
  static fails = false;
  readonly #telemetry = new FeedController(this, () => telemetry({ days: 7 }));

  protected override render(): TemplateResult {
    return this.show(this.#telemetry, {
      heading: 'One figure',
      scope: '',
      failedTitle: 'No figure',
      skeleton: html``,
      empty: () => null,
      content: ({ cost }) => {
        if (OneFigure.fails) throw new Error('a defect');
        return html`<p>Total ${cost.total}</p>`;
      },
    });
  }
}
define('one-figure', OneFigure);

const cannot = 'This widget cannot display its figures';

describe('a widget', () => {
  const page = eachOnItsOwnPage();
  beforeEach(() => void (page().api.reply = json(ticker.answer)));
  afterEach(() => (OneFigure.fails = false));

  it('is a few lines over the base class', async () => {
    const widget = await mount('one-figure');
    expect(words(widget)).to.equal('One figure Total 2.3524 Updated just now');
    await expectAccessible(page(), widget);
  });

  describe('that throws while it draws', () => {
    const said = 'spendglass: <one-figure> cannot display its figures: Error: a defect';

    it('says so in its own place, and others live', async () => {
      page().expected.push(said);
      OneFigure.fails = true;
      const box = await fixture<HTMLElement>(
        `<div><one-figure base-url="${baseUrl}"></one-figure><${ticker.tag} base-url="${baseUrl}"></${ticker.tag}></div>`,
      );
      await settle();
      const [broken, whole] = box.children as unknown as AnyWidget[];
      expect(words(broken!)).to.include(cannot);
      expect(words(broken!)).not.to.include('a defect');
      expect(words(whole!)).to.include('$2.35');
      await page().time.advance(20_000);
      expect(words(whole!)).to.include('Updated');
      await expectAccessible(page(), broken!);
    });

    it('draws again by Retry', async () => {
      OneFigure.fails = true;
      const widget = await mount('one-figure');
      OneFigure.fails = false;
      retryButton(widget)!.click();
      await settle();
      expect(words(widget)).to.include('Total 2.3524');
      expect(words(widget)).not.to.include(cannot);
    });

    it('draws again when the next answer can be drawn', async () => {
      const widget = await mount('one-figure');
      OneFigure.fails = true;
      widget.requestUpdate();
      await settle();
      expect(words(widget)).to.include(cannot);
      OneFigure.fails = false;
      await page().time.advance(31_000);
      page().api.reply = json({ ...(ticker.answer as object), cost: { total: '3.00' } });
      await page().time.advance(31_000);
      expect(words(widget)).to.include('Total 3.00');
    });
  });

  it('is styled in another document that adopts it', async () => {
    const widget = await mount('one-figure');
    const frame = await fixture<HTMLIFrameElement>('<iframe title="another document"></iframe>');
    frame.contentDocument!.body.append(widget);
    await settle();
    const card = widget.shadowRoot!.querySelector('section')!;
    expect(frame.contentWindow!.getComputedStyle(card).display).to.equal('grid');
    widget.remove();
  });

  it('asks for nothing more when the frame that it was put into is taken out of the page', async () => {
    const widget = await mount('one-figure');
    const frame = await fixture<HTMLIFrameElement>('<iframe title="another document"></iframe>');
    frame.contentDocument!.body.append(widget);
    await settle();
    await page().time.advance(31_000);
    const { length } = page().api.asked;
    expect(length).to.be.greaterThan(1);
    frame.remove();
    await page().time.advance(300_000);
    widget.requestUpdate();
    await page().time.advance(60_000);
    expect(page().api.asked.length).to.equal(length);
  });

  it('shows again what it shows when it is taken from such a frame back into the page', async () => {
    const widget = await mount('one-figure');
    const frame = await fixture<HTMLIFrameElement>('<iframe title="another document"></iframe>');
    frame.contentDocument!.body.append(widget);
    frame.remove();
    document.body.append(widget);
    await settle();
    const { length } = page().api.asked;
    await page().time.advance(31_000);
    expect(page().api.asked.length).to.be.greaterThan(length);
    expect(words(widget)).to.include('Total 2.3524');
    widget.remove();
  });

  it('tells a list that was cut as cut, not as a figure that could not be read', async () => {
    const { hourlyTrend } = ticker.answer as { hourlyTrend: object[] };
    const trend = Array.from({ length: 20_001 }, () => hourlyTrend[0]);
    page().api.reply = json({ ...(ticker.answer as object), hourlyTrend: trend });
    const widget = await mount('one-figure');
    expect(words(widget)).to.include('1 long list cut short').and.not.include('unreadable');
  });

  it('fills a slot of its own for what the page says instead', async () => {
    page().api.reply = status(500);
    const inside =
      '<b slot="heading">Ours</b><p slot="error">Ask Ann</p><button slot="actions">More</button>';
    const widget = await mount('one-figure', `base-url="${baseUrl}"`, inside);
    const slots = [...widget.shadowRoot!.querySelectorAll('slot')]
      .filter((slot) => slot.assignedElements().length > 0)
      .map(({ name }) => name);
    expect(slots).to.deep.equal(['heading', 'actions', 'error']);
  });

  it('tells its version', () => {
    expect(OneFigure.version).to.match(/^\d+\.\d+\.\d+/);
  });
});
