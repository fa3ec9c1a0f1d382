import { expect } from '@open-wc/testing';
import { addLanguage } from '../../src/element/languages.js';
import { frames } from '../widgets/support/look.js';
import { eachOnItsOwnPage } from '../widgets/support/test-page.js';
import { widgets } from '../widgets/support/widgets.js';
import { pseudoLocale } from '../words/pseudo.js';
import { registerLanguage } from '../words/register-language.js';
import { inAllStates, type Stage } from './support/in-all-states.js';
import { pairwise } from './support/pairwise.js';
import { illegible } from './support/text-boxes.js';
import { adopt, sheet, takeOff } from './support/trees.js';

const textSizes = [
  'as it is',
  'a page with twice the font',
  'text spaced out',
  'text zoomed to 200 %',
] as const;

type TextSize = (typeof textSizes)[number];

/** The words of `fi` are the pseudo-locale: English, 40 % longer. */
const settings = pairwise(
  {
    width: [220, 260, 320, 480, 720, 1200],
    lang: ['en', 'de', 'fr', 'es', 'fi'],
    dir: ['ltr', 'rtl'],
    text: textSizes,
  } as const,
  // Half of 480 px is a card of 240 px for text of twice the size.
  ({ width, text }) => text !== 'text zoomed to 200 %' || width >= 480,
);

/** What readers put over a page: the spacing of WCAG 2.2, 1.4.12, and a browser that zooms text alone. */
const overrides: Readonly<Partial<Record<TextSize, CSSStyleSheet>>> = {
  'text spaced out': sheet(`* {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important; }`),
  'text zoomed to 200 %': sheet('.frame { font-size: 28px !important; }'),
};

type Setting = (typeof settings)[number];

const apply = async ({ box, widgets }: Stage, { width, lang, dir, text }: Setting): Promise<void> => {
  Object.assign(box, { lang, dir });
  box.style.inlineSize = `${width}px`;
  box.style.fontSize = text === 'a page with twice the font' ? '28px' : '14px';
  for (const widget of widgets.values()) {
    takeOff(widget, Object.values(overrides));
    const override = overrides[text];
    if (override) adopt(widget, override);
  }
  await frames();
};

const nameOf = ({ width, lang, dir, text }: Setting): string => `${width} px, ${lang}, ${dir}, ${text}`;

describe('what is written', () => {
  const page = eachOnItsOwnPage();

  beforeEach(async () => {
    addLanguage('fi', pseudoLocale);
    for (const lang of ['de', 'fr', 'es']) await registerLanguage(lang);
  });

  for (const widget of widgets) {
    it(`in <${widget.tag}> is whole and apart from all else, in every state and ${settings.length} settings`, async function () {
      this.timeout(60_000);
      const stage = await inAllStates(page(), widget);
      const found: string[] = [];
      for (const setting of settings) {
        await apply(stage, setting);
        for (const [look, element] of stage.widgets) {
          found.push(...illegible(element).map((line) => `${look}, ${nameOf(setting)}: ${line}`));
        }
      }
      expect(found.slice(0, 30).join('\n')).to.equal('');
    });
  }
});
