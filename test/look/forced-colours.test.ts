import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { describeNeeds } from '../support/engine.js';
import { contrast, parse } from '../theme/colour.js';
import { frames } from '../widgets/support/look.js';
import { eachOnItsOwnPage } from '../widgets/support/test-page.js';
import { chart, widgets, type WidgetUnderTest } from '../widgets/support/widgets.js';
import { inAllStates, type Stage } from './support/in-all-states.js';
import { around, visibleTexts } from './support/text-boxes.js';
import { adopt, sheet, trees } from './support/trees.js';

const force = (isForced: boolean): Promise<boolean> => executeServerCommand('forced-colours', isForced);

const canvas = document.createElement('canvas').getContext('2d')!;

/** `#rrggbb`; null: it can be seen through. */
const opaque = (colour: string): string | null => {
  canvas.fillStyle = '#000000';
  canvas.fillStyle = colour;
  return canvas.fillStyle.startsWith('#') ? canvas.fillStyle : null;
};

const behind = (element: Element, widget: Element): string => {
  for (const one of around(element, widget)) {
    const colour = opaque(getComputedStyle(one).backgroundColor);
    if (colour) return colour;
  }
  return '#ffffff';
};

const isSeen = (colour: string, element: Element, widget: Element, ratio: number): boolean => {
  const own = opaque(colour);
  return own !== null && contrast(parse(own), parse(behind(element, widget))) >= ratio;
};

const shapes = 'path, line, circle, rect, polyline';

/** Texts below 4.5 : 1, and drawings of which no stroke is at 3 : 1. */
const unseen = (widget: Element): string[] => [
  ...[...visibleTexts(widget)]
    .filter(({ element }) => !isSeen(getComputedStyle(element).color, element, widget, 4.5))
    .map(({ text }) => `“${text}”`),
  ...[...trees(widget)]
    .flatMap((tree) => [...tree.querySelectorAll('svg')])
    .filter(
      (drawing) => drawing.checkVisibility({ visibilityProperty: true }) && drawing.querySelector(shapes),
    )
    .filter(
      (drawing) =>
        ![...drawing.querySelectorAll(shapes)].some((shape) => {
          const { fill, stroke } = getComputedStyle(shape);
          return isSeen(fill, shape, widget, 3) || isSeen(stroke, shape, widget, 3);
        }),
    )
    .map((drawing) => `the drawing .${drawing.getAttribute('class')}`),
];

describeNeeds('media', 'in the colours of a reader’s system', () => {
  const page = eachOnItsOwnPage();
  beforeEach(() => force(true));
  afterEach(() => force(false));

  const shown = async (widget: WidgetUnderTest): Promise<Stage> => {
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    const stage = await inAllStates(page(), widget);
    stage.box.style.inlineSize = '720px';
    await frames();
    return stage;
  };
  const found = ({ widgets }: Stage): string[] =>
    [...widgets].flatMap(([look, one]) => unseen(one).map((what) => `${look}: ${what} cannot be seen`));

  for (const widget of widgets) {
    it(`<${widget.tag}> keeps its words, lines and focus, in every state`, async function () {
      this.timeout(20_000);
      const stage = await shown(widget);
      const lines = found(stage);
      for (const [look, one] of stage.widgets) {
        for (const button of one.shadowRoot!.querySelectorAll<HTMLElement>('button:not(:disabled)')) {
          if (!button.checkVisibility({ visibilityProperty: true })) continue;
          button.focus({ focusVisible: true });
          const { outlineStyle, outlineColor } = getComputedStyle(button);
          if (outlineStyle === 'none' || !isSeen(outlineColor, button.parentElement ?? one, one, 3))
            lines.push(`${look}: nobody sees the focus on “${button.textContent.trim()}”`);
        }
      }
      expect(lines.join('\n')).to.equal('');
    });
  }

  it('but what is not kept is told: a text, a line', async () => {
    const stage = await shown(chart);
    for (const one of stage.widgets.values())
      adopt(one, sheet('.frame * { forced-color-adjust: none; color: #eee; stroke: #eee; fill: #eee }'));
    const lines = found(stage).join('\n');
    expect(lines).to.match(/“Cost.*” cannot be seen/);
    expect(lines).to.match(/the drawing .* cannot be seen/);
  });
});
