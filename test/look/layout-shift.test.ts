import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { configure } from '../../src/data/configuration.js';
import { itNeeds, needs } from '../support/engine.js';
import { frames } from '../widgets/support/look.js';
import { json, later, unreachable, type Reply } from '../widgets/support/scripted-api.js';
import { eachOnItsOwnPage } from '../widgets/support/test-page.js';
import { comparison, widgets, type AnyWidget, type WidgetUnderTest } from '../widgets/support/widgets.js';
import { registerLanguage } from '../words/register-language.js';
import { inBarFont } from './support/bar-font.js';
import { LayoutShifts } from './support/layout-shifts.js';
import { adopt, sheet } from './support/trees.js';

const widths = [220, 260, 320, 400, 480, 720, 1200];

/** px; what is less is rounding. */
const tolerance = 0.5;

interface Column {
  readonly width: number;
  readonly widget: AnyWidget;
  /** What the page says below the widget. */
  readonly below: Element;
}

/** A widget at every width, side by side. */
const columns = async (tag: string, baseUrl: string): Promise<readonly Column[]> => {
  const column = (width: number): string =>
    `<div style="inline-size: ${width}px"><${tag} base-url="${baseUrl}"></${tag}><p>below</p></div>`;
  const box = await fixture<HTMLElement>(
    `<div style="display: flex; align-items: start; inline-size: max-content; font-size: 14px">
      ${widths.map(column).join('')}
    </div>`,
  );
  await frames();
  return widths.map((width, i) => {
    const [widget, below] = [...box.children[i]!.children];
    return { width, widget: widget as AnyWidget, below: below! };
  });
};

type Step = readonly [state: string, reply: (widget: WidgetUnderTest) => Reply];

const figures: Step = ['fresh', ({ answer }) => json(answer)];
const crowd: Step = ['fresh', ({ answer, crowded }) => json(crowded ?? answer)];
const nothing: Step = ['empty', (widget) => json(widget.nothing)];
const failure: Step = ['failed', () => unreachable];
const outage: Step = ['stale', () => unreachable];

/** What a widget goes through after its skeleton; the last of them in every language. */
const stories: readonly (readonly Step[])[] = [
  [figures, outage, figures, crowd],
  [nothing, figures],
  [failure, crowd, outage],
];

describe('nothing on the page moves', () => {
  const page = eachOnItsOwnPage();
  const shifts = new LayoutShifts();

  // Only what is in view is told to have moved.
  const show = (width: number, height: number) => async (): Promise<void> => {
    if (needs.layoutShifts.isMet()) await setViewport({ width, height });
  };
  before(show(3700, 1300));
  after(show(800, 600));
  beforeEach(() => shifts.start());
  afterEach(() => shifts.stop());

  /** What moved on the way, one line each. */
  const through = async (
    widget: WidgetUnderTest,
    steps: readonly Step[],
    own?: CSSStyleSheet,
  ): Promise<string[]> => {
    fixtureCleanup();
    configure(widget.settings ?? {});
    const { reply, give } = later();
    page().api.beside = widget.beside ?? {};
    page().api.reply = reply;
    const all = await columns(widget.tag, `https://shop.example/${stories.indexOf(steps)}`);
    await inBarFont(all.map(({ widget }) => widget));
    if (own) for (const { widget } of all) adopt(widget, own);
    await page().time.advance(200);
    await frames();
    shifts.take();
    const before = all.map(({ below }) => below.getBoundingClientRect().top);
    const found: string[] = [];
    let from = 'loading';
    for (const [state, replyOf] of steps) {
      page().api.reply = replyOf(widget);
      if (from === 'loading') give(page().api.reply);
      else await all[0]!.widget.refresh();
      // A skeleton stays for a moment.
      await page().time.advance(400);
      await frames();
      const step = `${from} → ${state}`;
      for (const [i, { widget, width, below }] of all.entries()) {
        expect(widget.matches(`:state(${state})`), `${step} at ${width} px`).to.equal(true);
        const by = below.getBoundingClientRect().top - before[i]!;
        if (Math.abs(by) > tolerance)
          found.push(`${step} at ${width} px: what is below moved by ${by.toFixed(1)} px`);
      }
      const moved = shifts.take();
      // Other figures may come in another order.
      if (from !== state) found.push(...moved.map((shift) => `${step}: ${shift}`));
      from = state;
    }
    return found;
  };

  for (const widget of widgets) {
    it(`while <${widget.tag}> changes its state, ${widths.join(', ')} px wide`, async function () {
      this.timeout(30_000);
      const found: string[] = [];
      for (const steps of stories) found.push(...(await through(widget, steps)));
      expect(found.slice(0, 30).join('\n')).to.equal('');
    });

    for (const lang of ['de', 'fr', 'es']) {
      it(`while <${widget.tag} lang="${lang}"> fails, shows figures and is cut off`, async function () {
        this.timeout(30_000);
        await registerLanguage(lang);
        document.documentElement.lang = lang;
        const found = await through(widget, stories.at(-1)!);
        expect(found.slice(0, 30).join('\n')).to.equal('');
      });
    }
  }

  const isLower = sheet('.card { --_body: 0 }');

  it('but it is seen when it does: a skeleton that is lower moves what is below', async () => {
    const [first] = await through(comparison, stories[0]!, isLower);
    expect(first).to.match(/^loading → fresh at 220 px: what is below moved by \d+\.\d px$/);
  });

  itNeeds(
    'layoutShifts',
    'but it is told when it does: a skeleton that is lower, a line that comes',
    async () => {
      const lower = await through(comparison, stories[0]!, isLower);
      expect(lower.some((line) => /^loading → fresh: .* → .*/.test(line))).to.equal(true);
      const inside = await through(
        comparison,
        stories[0]!,
        sheet(':host(:state(stale)) .verdict { margin: 5px 0 7px }'),
      );
      expect(inside.join('\n')).to.match(/^fresh → stale: /);
    },
  );
});
