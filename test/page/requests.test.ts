import { expect, fixture } from '@open-wc/testing';
import '../../src/register/spendglass-scope.js';
import { settle } from '../widgets/support/page-time.js';
import { silent } from '../widgets/support/scripted-api.js';
import { baseUrl, eachOnItsOwnPage } from '../widgets/support/test-page.js';
import {
  budgetAlerts,
  chart,
  comparison,
  missingProducts,
  samples,
  ticker,
  widgets as allWidgets,
} from '../widgets/support/widgets.js';

const minute = 60_000;

/** Those whose requests are promised to the number. */
const widgets = [ticker, chart, comparison, missingProducts, budgetAlerts];

/** One of each widget under one scope, `copies` times over. */
const pageOf = async (copies: number, attributes: string, of = widgets): Promise<HTMLElement> => {
  const one = of.map(({ tag }) => `<${tag}></${tag}>`).join('');
  const page = await fixture<HTMLElement>(
    `<spendglass-scope base-url="${baseUrl}" ${attributes}>${one.repeat(copies)}</spendglass-scope>`,
  );
  await settle();
  return page;
};

const look = (visibility: 'visible' | 'hidden'): void => {
  Object.defineProperty(document, 'visibilityState', { value: visibility, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('a page of widgets', () => {
  const page = eachOnItsOwnPage(Math.max(...allWidgets.map(({ patience = 0 }) => patience)));
  beforeEach(() => void (page().api.reply = samples));
  afterEach(() => void Reflect.deleteProperty(document, 'visibilityState'));

  const count = (path: string): number => page().api.lines.filter((line) => line.includes(path)).length;
  const counts = (): Record<string, number> => ({
    telemetry: count('/telemetry'),
    alerts: count('check-alerts'),
    products: count('/missing-products'),
  });
  const once = { telemetry: 1, alerts: 1, products: 1 };

  for (const copies of [1, 10]) {
    const widgetsInAll = copies * widgets.length;

    describe(`with ${widgetsInAll} widgets of the same days and domain`, () => {
      it('asks each question once at first', async () => {
        await pageOf(copies, 'days="7" domain="a.example"');
        expect(counts()).to.deep.equal(once);
        const { lines } = page().api;
        expect(new Set(lines).size).to.equal(lines.length);
        expect(lines).to.include.members([
          'GET /api/dashboard/missing-products?days=7',
          'GET /api/dashboard/telemetry?days=7&domain=a.example',
          'POST /api/monitoring/chat {"action":"check-alerts","domain":"a.example"}',
        ]);
      });

      it('asks for telemetry at most 6 times a minute, for alerts twice, for products once', async () => {
        await pageOf(copies, 'days="7" domain="a.example"');
        for (let minutes = 1; minutes <= 3; minutes += 1) {
          await page().time.advance(minute - (minutes === 1 ? 1 : 0));
          expect(count('/telemetry')).to.be.within(5 * minutes, 6 * minutes);
          expect(count('check-alerts')).to.be.within(minutes, 2 * minutes);
          expect(count('/missing-products')).to.equal(1);
        }
      });

      it('has one request out at a time for each question', async () => {
        page().api.reply = silent;
        await pageOf(copies, 'days="7"');
        await page().time.advance(7999);
        expect(counts()).to.deep.equal(once);
      });

      it('asks for nothing while nobody looks, and only for what is overdue when somebody does', async () => {
        await pageOf(copies, '');
        look('hidden');
        await page().time.advance(2 * minute);
        expect(counts()).to.deep.equal(once);
        look('visible');
        await settle();
        expect(counts()).to.deep.equal({ telemetry: 2, alerts: 2, products: 1 });
      });

      it('asks for nothing while it is offline, and at once when it is not', async () => {
        await pageOf(copies, '');
        const offline = (off: boolean): void => {
          Object.defineProperty(navigator, 'onLine', { value: !off, configurable: true });
          window.dispatchEvent(new Event(off ? 'offline' : 'online'));
        };
        try {
          offline(true);
          await page().time.advance(10 * minute);
          expect(counts()).to.deep.equal(once);
          offline(false);
          await settle();
          expect(counts()).to.deep.equal({ telemetry: 2, alerts: 2, products: 2 });
        } finally {
          Reflect.deleteProperty(navigator, 'onLine');
        }
      });

      it('asks for nothing once they are gone', async () => {
        const scope = await pageOf(copies, '');
        scope.remove();
        await page().time.advance(10 * minute);
        expect(counts()).to.deep.equal(once);
      });
    });
  }

  it('asks each question once at first, whichever widgets there are', async () => {
    await pageOf(2, 'days="7"', [...allWidgets]);
    const { lines } = page().api;
    expect(lines.length).to.equal(new Set(lines).size);
  });

  it('asks once for each domain', async () => {
    const tag = widgets[0]!.tag;
    const of = (domain: string): string => `<${tag} domain="${domain}"></${tag}>`.repeat(3);
    await fixture(
      `<spendglass-scope base-url="${baseUrl}">${of('a.example')}${of('b.example')}</spendglass-scope>`,
    );
    await settle();
    expect(count('/telemetry')).to.equal(2);
  });

  it('asks as often as the most eager of them wants', async () => {
    const tag = widgets[1]!.tag;
    const every = (ms: number): string => `<${tag} refresh-interval="${ms}"></${tag}>`;
    const scope = await fixture<HTMLElement>(
      `<spendglass-scope base-url="${baseUrl}">${every(60_000)}${every(5000)}${every(0)}</spendglass-scope>`,
    );
    await page().time.advance(minute - 1);
    expect(count('/telemetry')).to.equal(12);
    scope.children[1]!.remove();
    await page().time.advance(minute);
    expect(count('/telemetry')).to.equal(13);
  });

  it('never shows two truths: what one widget shows of an answer, its neighbour shows', async () => {
    const scope = await pageOf(2, 'days="7"');
    await page().time.advance(25_000);
    for (const { tag } of widgets) {
      const [one, two] = [...scope.querySelectorAll(tag)].map((widget) => widget.shadowRoot!.textContent);
      expect(one).to.equal(two);
    }
  });
});
