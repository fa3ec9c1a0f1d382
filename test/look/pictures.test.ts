import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { describeNeeds } from '../support/engine.js';
import { frames } from '../widgets/support/look.js';
import { eachOnItsOwnPage } from '../widgets/support/test-page.js';
import { chart, comparison, widgets, type WidgetUnderTest } from '../widgets/support/widgets.js';
import { standInWidget, staged, type Look, type Staged } from './support/in-all-states.js';
import { pictureDifference } from './support/picture-difference.js';
import { keepBaseline, readBaseline, report, takePictures } from './support/picture.js';
import { adopt, sheet } from './support/trees.js';

const looks: readonly Look[] = ['idle', 'loading', 'fresh', 'stale', 'empty', 'failed'];

/** Each picture shows a widget twice; widths in px. */
const twice = [
  { width: 320, theme: 'light' },
  { width: 720, theme: 'dark' },
] as const;

/** Pixels that may differ in a picture: a corner here or there that another machine rounds in its own way. */
const allowed = 8;

const count = (differs: Uint8Array): number => differs.reduce((all, one) => all + one, 0);

describeNeeds('pictures', 'pictures', () => {
  const page = eachOnItsOwnPage();

  before(async () => {
    await setViewport({ width: 1064, height: 10_000 });
    await emulateMedia({ reducedMotion: 'reduce' });
  });
  after(async () => {
    await setViewport({ width: 800, height: 600 });
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  /** One row a look, which is what a picture is taken of. */
  const posed = async (
    widget: WidgetUnderTest,
    shown: readonly Look[],
  ): Promise<Staged & { rows: Element[] }> => {
    const stage = await staged(
      page(),
      widget,
      shown.flatMap((look) => twice.map(() => look)),
    );
    stage.box.style.cssText =
      'position: absolute; inset: 0 auto auto 0; inline-size: 1064px; font-size: 14px';
    const rows = shown.map(() => {
      const row = document.createElement('div');
      row.style.cssText = 'display: flex; align-items: start; gap: 8px; padding: 8px; background: #808080';
      return row;
    });
    stage.box.append(...rows);
    for (const [i, one] of stage.widgets.entries()) {
      const { width, theme } = twice[i % 2]!;
      one.style.inlineSize = `${width}px`;
      one.theme = theme;
      rows[i >> 1]!.append(one);
    }
    await frames();
    stage.widgets.forEach(standInWidget);
    return { ...stage, rows };
  };

  for (const widget of widgets) {
    it(`of <${widget.tag}> are as they were: ${looks.join(', ')}`, async function () {
      this.timeout(20_000);
      const { box, rows } = await posed(widget, looks);
      const { images, areBaselines } = await takePictures(box, rows);
      const wrong: string[] = [];
      for (const [i, now] of images.entries()) {
        const name = `${widget.tag}/${looks[i]!}`;
        if (areBaselines) {
          await keepBaseline(name, now);
          continue;
        }
        const kept = await readBaseline(name);
        if (!kept) {
          wrong.push(`There is no test/pictures/${name}.png yet: npm run pictures -- --update`);
          continue;
        }
        const differs = pictureDifference(kept, now);
        const n = count(differs);
        if (n > allowed)
          wrong.push(`${looks[i]!}: ${n} pixels differ; look at ${await report(name, kept, now, differs)}`);
      }
      expect(wrong.join('\n')).to.equal('');
    });
  }

  /** How many pixels a change makes different. */
  const difference = async (widget: WidgetUnderTest, change: (staged: Staged) => void): Promise<number> => {
    const stage = await posed(widget, ['fresh']);
    const before = await takePictures(stage.box, stage.rows);
    change(stage);
    await frames();
    const after = await takePictures(stage.box, stage.rows);
    return count(pictureDifference(before.images[0]!, after.images[0]!));
  };
  const style =
    (css: string) =>
    ({ widgets }: Staged): void => {
      for (const one of widgets) adopt(one, sheet(css));
    };

  const seen: readonly (readonly [
    what: string,
    widget: WidgetUnderTest,
    change: (staged: Staged) => void,
  ])[] = [
    [
      'another colour of a bar',
      comparison,
      ({ box }) => box.style.setProperty('--spendglass-series-1', '#5b33c3'),
    ],
    ['a line that is not drawn', chart, style('.chart-line { display: none }')],
    ['a hairline that is gone', comparison, style('tr { border-color: transparent !important }')],
    ['a button 8 px further', chart, style('button { translate: 8px }')],
    ['a word more', comparison, style('.verdict::after { content: "more" }')],
    ['text a pixel larger', chart, style('.frame { font-size: 15px !important }')],
  ];
  for (const [what, widget, change] of seen) {
    it(`show ${what}`, async () => {
      expect(await difference(widget, change)).to.be.above(5 * allowed);
    });
  }

  const unseen: readonly (readonly [what: string, change: (staged: Staged) => void])[] = [
    [
      'another font of the page',
      ({ box }) => {
        box.style.fontFamily = 'serif';
        box.style.setProperty('--spendglass-font-family', 'monospace');
      },
    ],
    ['an edge that is smoothed otherwise', style('.card { transform: translate(0.2px, 0.2px) }')],
  ];
  for (const [what, change] of unseen) {
    for (const widget of [chart, comparison]) {
      it(`do not mind ${what} of <${widget.tag}>`, async () => {
        expect(await difference(widget, change)).to.be.at.most(allowed);
      });
    }
  }
});
