import { expect, fixtureCleanup } from '@open-wc/testing';
import { hosts } from '../../scripts/shots/hosts.js';
import { frames } from '../widgets/support/look.js';
import { eachOnItsOwnPage } from '../widgets/support/test-page.js';
import { comparison, widgets, type WidgetUnderTest } from '../widgets/support/widgets.js';
import { fingerprint, isAlike } from './support/fingerprint.js';
import { openHostPage } from './support/host-page.js';
import { inAllStates, looks, staged, type Look, type Stage } from './support/in-all-states.js';
import { illegible } from './support/text-boxes.js';
import { adopt, sheet } from './support/trees.js';

/** px: a side bar beside a wide column, as in a back office. */
const [narrow, wide] = [328, 680];

/** From the narrowest that a widget is made for to the widest. */
const manyWidths = [220, 250, 290, 375, 450, 560, 640, 800, 1000, 2000];

/** Of the document that the tests run in. */
const standard = hosts.filter(({ doctype }) => doctype !== 'none');

const others = standard.filter(({ name, dir }) => name !== 'plain' && dir !== 'rtl');

describe('on the pages of others', () => {
  const page = eachOnItsOwnPage();
  let leave = (): void => undefined;
  afterEach(() => leave());

  const lay = async ({ box }: Stage, width: number, style = ''): Promise<void> => {
    // Laid out anew: a scroll bar that is there may be needed only because it is.
    box.style.display = 'none';
    box.getBoundingClientRect();
    box.style.cssText = `display: block; inline-size: ${width}px; ${style}`;
    await frames();
  };

  /** The same size of text everywhere: what else a page does must not be seen. */
  const prints = async (stage: Stage): Promise<ReadonlyMap<string, readonly string[]>> => {
    const found = new Map<string, readonly string[]>();
    for (const width of [narrow, wide]) {
      await lay(stage, width, '--spendglass-font-size: 14px');
      for (const [look, one] of stage.widgets) found.set(`${look}, ${width} px`, fingerprint(one));
    }
    return found;
  };

  const unlike = (
    plain: ReadonlyMap<string, readonly string[]>,
    there: ReadonlyMap<string, readonly string[]>,
  ): string[] =>
    [...there].flatMap(([what, lines]) => {
      const expected = plain.get(what) ?? [];
      const first = lines.findIndex((line, i) => !isAlike(line, expected[i] ?? ''));
      return first < 0 && lines.length === expected.length
        ? []
        : [`${what}: “${lines[first] ?? ''}” is “${expected[first] ?? ''}” on a plain page`];
    });

  const illegibleIn = ({ widgets }: Stage, where: string): string[] =>
    [...widgets].flatMap(([look, one]) => illegible(one).map((line) => `${look}, ${where}: ${line}`));

  for (const widget of widgets) {
    it(`<${widget.tag}> looks as on a plain one: ${others.map(({ name }) => name).join(', ')}`, async function () {
      this.timeout(60_000);
      const stage = await inAllStates(page(), widget);
      const plain = await prints(stage);
      const found: string[] = [];
      for (const host of others) {
        leave = await openHostPage(host);
        found.push(...unlike(plain, await prints(stage)).map((line) => `${host.name}, ${line}`));
        await lay(stage, narrow);
        found.push(...illegibleIn(stage, `${host.name}, ${narrow} px`));
        leave();
      }
      expect(found.slice(0, 30).join('\n')).to.equal('');
    });

    it(`<${widget.tag}> is whole where the page runs from right to left, and at every width from 220 to 2000 px`, async function () {
      this.timeout(60_000);
      const stage = await inAllStates(page(), widget);
      const found: string[] = [];
      for (const width of manyWidths) {
        await lay(stage, width);
        found.push(...illegibleIn(stage, `${width} px`));
      }
      leave = await openHostPage({ name: 'right-to-left', dir: 'rtl' });
      await lay(stage, narrow);
      found.push(...illegibleIn(stage, `right-to-left, ${narrow} px`));
      expect(found.slice(0, 30).join('\n')).to.equal('');
    });

    it(`<${widget.tag}> is right at once where it is shown after it was put into a hidden part of the page`, async function () {
      this.timeout(20_000);
      const seen = await inAllStates(page(), widget);
      const plain = await prints(seen);
      fixtureCleanup();
      await page().time.advance(90_000);
      const hidden = sheetOfPage('.not-yet { display: none !important }');
      const stage = await hiddenAtFirst(widget);
      hidden.remove();
      expect(unlike(plain, await prints(stage)).join('\n')).to.equal('');
    });
  }

  const sheetOfPage = (css: string): HTMLStyleElement => {
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
    return style;
  };

  const hiddenAtFirst = async (widget: WidgetUnderTest): Promise<Stage> => {
    const { box, widgets } = await staged(page(), widget, looks, 'not-yet');
    return { box, widgets: new Map(widgets.map((one, i) => [looks[i] as Look, one])) };
  };

  it('of which everything is loud, breaks and leans, none of it is seen', async () => {
    const stage = await inAllStates(page(), comparison);
    const plain = await prints(stage);
    leave = await openHostPage({
      name: 'loud',
      css: `* {
        color: red !important;
        box-sizing: content-box !important;
        font-variant: small-caps !important;
        font-style: italic !important;
        font-weight: 900 !important;
        letter-spacing: 3px !important;
        line-height: 3 !important;
        text-transform: uppercase !important;
        white-space: nowrap !important;
        word-break: break-all !important;
        word-spacing: 9px !important;
      }`,
    });
    expect(unlike(plain, await prints(stage)).join('\n')).to.equal('');
  });

  it('in columns, and so on sheets of paper, a card is not torn apart', async () => {
    const stage = await inAllStates(page(), comparison);
    await lay(stage, wide, 'columns: 2');
    for (const one of stage.widgets.values())
      expect(one.shadowRoot?.querySelector('.frame')?.getClientRects()).to.have.length(1);
  });

  it('but a page is found out that bends one', async () => {
    const stage = await inAllStates(page(), comparison);
    const plain = await prints(stage);
    for (const one of stage.widgets.values()) adopt(one, sheet('.frame { letter-spacing: 0.02em }'));
    expect(unlike(plain, await prints(stage)).length).to.equal(plain.size);
  });
});
