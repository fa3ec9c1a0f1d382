import { expect } from '@open-wc/testing';
import { addLanguage } from '../../src/element/languages.js';
import { german } from '../../src/parts/terms.words.de.js';
import { mount, words } from './support/look.js';
import { rows } from './support/on-screen.js';
import { settle } from './support/page-time.js';
import { json } from './support/scripted-api.js';
import { baseUrl, eachOnItsOwnPage } from './support/test-page.js';
import { languageDistribution, type AnyWidget } from './support/widgets.js';

const answer = languageDistribution.answer as object;
const share = (language: string, percentage: number, count?: number) => ({
  language,
  percentage,
  ...(count === undefined ? {} : { count }),
});

describe('<language-distribution>, beyond what every widget does', () => {
  const page = eachOnItsOwnPage(10_000);
  const show = (languages: readonly object[], attributes = ''): Promise<AnyWidget> => {
    page().api.reply = json({ ...answer, languageDistribution: languages });
    return mount('language-distribution', `base-url="${baseUrl}" ${attributes}`);
  };

  it('names languages in the words of the reader, by code or by English name', async () => {
    addLanguage('de', { terms: german });
    const widget = await show(
      [
        share('English', 0, 5),
        share('es', 0, 4),
        share('pt-BR', 0, 3),
        share('Other', 0, 2),
        share('Klingon', 0, 1),
      ],
      'lang="de"',
    );
    expect(rows(widget, 'language').map(([name]) => name)).to.deep.equal([
      'Englisch',
      'Spanisch',
      'Portugiesisch (Brasilien)',
      'Andere',
      'Klingon',
    ]);
  });

  it('takes two names of one language for one, and works the shares out of the counts', async () => {
    const widget = await show([share('French', 1, 3), share('English', 1, 12), share('fr', 1, 1)]);
    expect(rows(widget, 'language')).to.deep.equal([
      ['English', '12', '75%'],
      ['French', '4', '25%'],
    ]);
  });

  it('does not say that nobody wrote where messages were counted', async () => {
    const widget = await show([]);
    expect(words(widget)).not.to.include('No message');
    expect(words(widget)).to.include("The server's list is empty");
  });

  it('counts a row that comes again once', async () => {
    const widget = await show([share('French', 1, 3), share('English', 1, 12), share('French', 1, 3)]);
    expect(rows(widget, 'language')).to.deep.equal([
      ['English', '12', '80%'],
      ['French', '3', '20%'],
    ]);
  });

  it('shows the percentages of a server that does not count', async () => {
    const widget = await show([share('German', 30), share('English', 70)]);
    expect(rows(widget, 'language')).to.deep.equal([
      ['English', '70%'],
      ['German', '30%'],
    ]);
    expect(widget.tables()[0]!.columns.map(({ key }) => key)).to.deep.equal(['language', 'share_percent']);
  });

  it('says that languages are estimated, whatever its state', async () => {
    const widget = await show([share('English', 100, 1)]);
    expect(words(widget)).to.include('estimated from keywords');
    page().api.reply = json({}, { status: 503 });
    await widget.refresh();
    await settle();
    expect(words(widget)).to.include('estimated from keywords');
  });
});
