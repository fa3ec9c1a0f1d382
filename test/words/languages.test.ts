import { expect } from '@open-wc/testing';
import { configure } from '../../src/data/configuration.js';
import { addLanguage, loadLanguages, wordsOf } from '../../src/element/languages.js';
import '../../src/register/spendglass-scope.js';
import { frames, mount, words } from '../widgets/support/look.js';
import { baseUrl, eachOnItsOwnPage } from '../widgets/support/test-page.js';
import { type AnyWidget, chart, samples, ticker, widgets } from '../widgets/support/widgets.js';
import { registerLanguage } from './register-language.js';

const register = async (lang: string): Promise<void> => {
  await registerLanguage(lang);
  await frames();
};

/** The heading that the German catalogue has for a tag; the widget's own word where the heading depends on a setting. */
const germanHeading = ({ localName, heading }: AnyWidget): string => {
  const words = wordsOf<{ readonly heading: unknown }>(localName, { heading }, 'de');
  return typeof words.heading === 'string' ? words.heading : heading;
};

describe('languages', () => {
  const page = eachOnItsOwnPage(Math.max(...widgets.map(({ patience = 0 }) => patience)));

  beforeEach(() => {
    page().api.reply = samples;
  });

  for (const { tag } of widgets) {
    it(`<${tag} lang="de-AT"> is English until German is there, and then German`, async () => {
      const widget = await mount(tag, `base-url="${baseUrl}" lang="de-AT"`);
      const { heading: english } = widget;
      expect(words(widget)).to.include(english);
      await register('de');
      expect(widget.heading).to.equal(germanHeading(widget));
      expect(widget.heading).not.to.equal(english);
      expect(words(widget)).to.include(widget.heading);
    });
  }

  it('a line that was drawn in English is drawn again', async () => {
    const widget = await mount(chart.tag, `base-url="${baseUrl}" lang="de"`);
    const label = () => widget.shadowRoot!.querySelector('input')!.ariaLabel;
    expect(label()).to.equal('Cost over time');
    await register('de');
    expect(label()).to.equal('Kosten im Zeitverlauf');
  });

  it('a language that was added before is there at once', async () => {
    await register('fr');
    const widget = await mount(ticker.tag, `base-url="${baseUrl}" lang="fr-CA"`);
    expect(words(widget)).to.include('Coût en direct');
  });

  it('another lang is another language, each time', async () => {
    await register('de');
    await register('es');
    const widget = await mount(ticker.tag);
    for (const [lang, heading] of [
      ['es', 'Coste en vivo'],
      ['de', 'Live-Kosten'],
      ['en-GB', 'Live cost'],
      ['es-MX', 'Coste en vivo'],
    ] as const) {
      widget.lang = lang;
      await frames();
      expect(words(widget), lang).to.include(heading);
    }
  });

  it('the nearest lang wins: the own one, the one around it, the scope, configure()', async () => {
    await register('de');
    await register('es');
    await register('fr');
    configure({ lang: 'es' });
    const widget = await mount(ticker.tag);
    await frames();
    expect(words(widget), 'configure()').to.include('Coste en vivo');
    widget.parentElement!.lang = 'fr';
    await frames();
    expect(words(widget), 'around it').to.include('Coût en direct');
    widget.lang = 'de';
    await frames();
    expect(words(widget), 'its own').to.include('Live-Kosten');
  });

  it('an unknown language is English, with numbers of its own', async () => {
    await register('de');
    const widget = await mount(ticker.tag, `base-url="${baseUrl}" lang="it"`);
    expect(words(widget))
      .to.include('Live cost')
      .and.to.match(/70,57\s\$/);
  });

  it('a part without words in a language is English', async () => {
    addLanguage('it', { 'live-cost-ticker': { heading: 'Costo' } });
    const widget = await mount(chart.tag, `base-url="${baseUrl}" lang="it"`);
    expect(words(widget)).to.include('Cost, last 7 days');
  });

  it('who can load languages is asked for the one that is read and not there', async () => {
    const asked: string[] = [];
    loadLanguages((lang) => asked.push(lang));
    await register('de');
    const widget = await mount(ticker.tag, `base-url="${baseUrl}" lang="de-CH"`);
    expect(asked).to.deep.equal([]);
    widget.lang = 'fr-BE';
    await frames();
    expect([...new Set(asked)]).to.deep.equal(['fr']);
  });
});
