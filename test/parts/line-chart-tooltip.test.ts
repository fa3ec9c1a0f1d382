import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { chartSpec, type ChartHost } from './chart-host.js';
import {
  away,
  click,
  drawn,
  find,
  isOpen,
  mountChart,
  placeAt,
  point,
  tip,
  tipBox,
  wave,
} from './chart-page.js';

const week = wave(168);

/** Whether the tooltip itself is what a pointer would meet in the middle of it, and so nothing hides it. */
const isOnTop = (host: ChartHost): boolean => {
  const { left, top, width, height } = tipBox(host);
  const met = host.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
  return met !== null && tip(host).contains(met);
};

/** A chart among what a page may do to it. */
const mountIn = async (page: (host: unknown) => unknown, spec = chartSpec(week)): Promise<ChartHost> => {
  const box = await fixture<HTMLElement>(
    html`<div>${page(html`<test-chart-host .spec=${spec}></test-chart-host>`)}</div>`,
  );
  await drawn();
  const host = box.querySelector<ChartHost>('test-chart-host')!;
  await host.updateComplete;
  return host;
};

describe('the tooltip of a line chart', () => {
  afterEach(away);

  const pages: [string, (host: unknown) => unknown][] = [
    [
      'that cuts it off',
      (host) =>
        html`<div style="overflow: hidden; width: 560px; height: 224px; margin-top: 90px">${host}</div>`,
    ],
    [
      'that is transformed',
      (host) =>
        html`<div style="transform: translate(20px, 90px); width: 560px; overflow: hidden">${host}</div>`,
    ],
    [
      'that isolates and covers',
      (host) =>
        html`<div style="isolation: isolate; width: 560px; margin-top: 90px; position: relative; z-index: 0">
            ${host}
          </div>
          <div style="position: absolute; inset: 0; z-index: 9; pointer-events: none"></div>`,
    ],
    [
      'that writes from right to left',
      (host) => html`<div dir="rtl" style="width: 560px; margin-top: 90px">${host}</div>`,
    ],
    [
      'that unsets everything',
      (host) =>
        html`<style>
            .page * {
              all: unset;
            }
          </style>
          <div class="page"><div style="display: block; width: 560px; margin-top: 90px">${host}</div></div>`,
    ],
  ];
  for (const [what, page] of pages)
    it(`is whole, and beside its point, in a page ${what}`, async () => {
      const host = await mountIn(page);
      await point(host, 0.25);
      expect([isOpen(host), isOnTop(host)]).to.deep.equal([true, true]);
      const [left] = placeAt(host, 42 / 167);
      expect(tipBox(host).left).to.be.closeTo(left + 12, 2);
      expect(tipBox(host).width).to.equal(216);
    });

  it('opens over a modal dialog of the page, which Escape leaves open', async () => {
    const host = await mountIn(
      (host) => html`<dialog style="width: 600px; overflow: hidden; margin-top: 90px">${host}</dialog>`,
    );
    const dialog = host.closest('dialog')!;
    dialog.showModal();
    await drawn();
    await point(host, 0.3);
    expect([isOpen(host), isOnTop(host)]).to.deep.equal([true, true]);
    await sendKeys({ press: 'Escape' });
    expect([isOpen(host), dialog.open]).to.deep.equal([false, true]);
    await sendKeys({ press: 'Escape' });
    expect(dialog.open).to.equal(false);
  });

  it('stays inside the viewport: on the other side of its point, and below a chart at the top', async () => {
    const wide = await mountIn((host) => html`<div style="width: 600px; margin-left: -180px">${host}</div>`);
    await point(wide, 0.55);
    expect(tipBox(wide).left).to.be.at.least(4);
    expect(tipBox(wide).top).to.be.at.least(4);
    wide.remove();
    const narrow = await mountIn((host) => html`<div style="width: 240px; margin-top: -8px">${host}</div>`);
    await point(narrow, 0.5);
    expect(tipBox(narrow).top).to.be.at.least(find(narrow, '.chart').getBoundingClientRect().bottom);
  });

  it('goes along when the page scrolls, or a box around it, and hides while its chart is out of sight', async () => {
    const host = await mountIn(
      (host) =>
        html`<div id="scroller" style="height: 300px; width: 560px; overflow: auto; margin-top: 90px">
          <div style="height: 900px">${host}</div>
        </div>`,
    );
    await click(host, 0.25);
    const before = tipBox(host).top;
    const scroller = document.querySelector('#scroller')!;
    scroller.scrollTop = 30;
    await drawn();
    expect(tipBox(host).top).to.be.closeTo(before - 30, 1);
    scroller.scrollTop = 600;
    await drawn();
    await drawn();
    expect(getComputedStyle(tip(host)).visibility).to.equal('hidden');
    scroller.scrollTop = 0;
    await drawn();
    await drawn();
    expect(getComputedStyle(tip(host)).visibility).to.equal('visible');
  });

  it('lets the pointer in, step by step, and stays', async () => {
    const host = await mountChart(chartSpec(week));
    await point(host, 0.25);
    const { left, top, width, height } = tipBox(host);
    const [fromLeft, fromTop] = placeAt(host, 0.25);
    for (let step = 1; step <= 12; step++) {
      const part = (from: number, to: number): number => Math.round(from + ((to - from) * step) / 12);
      await sendMouse({
        type: 'move',
        position: [part(fromLeft, fromLeft), part(fromTop, top + height - 8)],
      });
    }
    for (let x = fromLeft; x < left + width / 2; x += 6)
      await sendMouse({ type: 'move', position: [x, Math.round(top + height - 8)] });
    expect(isOpen(host)).to.equal(true);
    expect(tip(host).matches(':hover')).to.equal(true);
    await away();
    expect(isOpen(host)).to.equal(false);
  });

  it('is closed by Escape wherever the focus is, while somebody points', async () => {
    const host = await mountChart(chartSpec(week));
    await point(host, 0.3);
    await sendKeys({ press: 'Escape' });
    expect(isOpen(host)).to.equal(false);
  });

  it('writes no layout and renders nothing while the pointer stays in a bucket', async () => {
    const host = await mountChart(chartSpec(wave(10)));
    await point(host, 0.5);
    const watched = new MutationObserver(() => undefined);
    watched.observe(host.renderRoot, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const { renders } = host;
    for (const share of [0.51, 0.52, 0.53]) await point(host, share);
    expect(watched.takeRecords()).to.deep.equal([]);
    expect(host.renders).to.equal(renders);
  });

  it('costs as much for a million points as for a thousand: a pointer that moves reads twenty of them', async () => {
    const reads = async (count: number): Promise<number> => {
      let read = 0;
      const spec = chartSpec(wave(count));
      const host = await mountChart(spec);
      const { time } = spec.series[0].columns;
      const counted = new Proxy(time, {
        get: (target, key) => {
          if (typeof key === 'string' && /^\d+$/.test(key)) read++;
          return Reflect.get(target, key) as unknown;
        },
      });
      Object.assign(spec.series[0].columns, { time: counted });
      await point(host, 0.31);
      read = 0;
      await point(host, 0.62);
      expect(isOpen(host)).to.equal(true);
      return read;
    };
    expect(await reads(1_000)).to.be.below(40);
    expect(await reads(1_000_000)).to.be.below(80);
  });

  it('leaves nothing when its chart goes: no box, no key that it waits for', async () => {
    const host = await mountChart(chartSpec(week));
    await click(host, 0.4);
    host.remove();
    expect(document.querySelectorAll(':popover-open')).to.have.length(0);
    expect(isOpen(host)).to.equal(false);
    let prevented = false;
    const hear = (event: Event): void => void (prevented = event.defaultPrevented);
    addEventListener('keydown', hear);
    await sendKeys({ press: 'Escape' });
    removeEventListener('keydown', hear);
    expect(prevented).to.equal(false);
  });

  it('lies in the chart where the browser has no top layer', async () => {
    const { showPopover } = HTMLElement.prototype;
    // @ts-expect-error: an older browser
    delete HTMLElement.prototype.showPopover;
    try {
      const host = await mountChart(chartSpec(week));
      tip(host).removeAttribute('popover');
      await point(host, 42 / 167);
      expect(getComputedStyle(tip(host)).visibility).to.equal('visible');
      const [left] = placeAt(host, 42 / 167);
      expect(tipBox(host).left).to.be.closeTo(left + 12, 2);
      await away();
      expect(getComputedStyle(tip(host)).visibility).to.equal('hidden');
    } finally {
      HTMLElement.prototype.showPopover = showPopover;
    }
  });
});
