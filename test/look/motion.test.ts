import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { itNeeds } from '../support/engine.js';
import { frames } from '../widgets/support/look.js';
import { json } from '../widgets/support/scripted-api.js';
import { eachOnItsOwnPage } from '../widgets/support/test-page.js';
import { comparison, ticker, widgets, type WidgetUnderTest } from '../widgets/support/widgets.js';
import { inAllStates, type Stage } from './support/in-all-states.js';
import { adopt, sheet, trees } from './support/trees.js';

/** The same answer with every number, and every text that is one, twice as high. */
const doubled = (wire: unknown): unknown => {
  if (typeof wire === 'number') return 2 * wire;
  if (typeof wire === 'string') return /^\d+(\.\d+)?$/.test(wire) ? String(2 * Number(wire)) : wire;
  if (Array.isArray(wire)) return wire.map(doubled);
  if (typeof wire !== 'object' || wire === null) return wire;
  return Object.fromEntries(Object.entries(wire).map(([key, value]) => [key, doubled(value)]));
};

const isMoving = ({ playState }: Animation): boolean => playState === 'running';

const endOf = ({ effect }: Animation): number => Number(effect?.getComputedTiming().endTime ?? 0);

const name = (animation: Animation): string =>
  animation instanceof CSSAnimation ? animation.animationName : animation.constructor.name;

describe('motion', () => {
  const page = eachOnItsOwnPage();

  const running = ({ widgets }: Stage): Animation[] =>
    [...widgets.values()]
      .flatMap((one) => [...trees(one)].flatMap((tree) => tree.getAnimations()))
      .filter(isMoving);

  /** What moves in any state, and when the figures change. */
  const motions = async (widget: WidgetUnderTest): Promise<Animation[]> => {
    const stage = await inAllStates(page(), widget);
    const inStates = running(stage);
    page().api.reply = json(doubled(widget.answer));
    await stage.widgets.get('fresh')?.refresh();
    await frames();
    return [...inStates, ...running(stage)];
  };

  for (const widget of widgets) {
    it(`in <${widget.tag}> comes to an end, in every state and when figures change`, async () => {
      const endless = (await motions(widget)).filter((one) => endOf(one) > 5000);
      expect(endless.map(name)).to.deep.equal([]);
    });

    itNeeds('media', `in <${widget.tag}> is none for a reader who wants less of it`, async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      try {
        expect((await motions(widget)).map(name)).to.deep.equal([]);
      } finally {
        await emulateMedia({ reducedMotion: 'no-preference' });
      }
    });
  }

  it('is seen where there is some: the pulse of a new figure, a planted one without an end', async () => {
    expect((await motions(ticker)).length).to.be.above(0);
    const stage = await inAllStates(page(), comparison);
    for (const one of stage.widgets.values()) {
      adopt(one, sheet('@keyframes turn { to { rotate: 1turn } } .card { animation: turn 1s infinite }'));
    }
    expect(running(stage).filter((one) => endOf(one) === Infinity).length).to.equal(stage.widgets.size);
  });
});
