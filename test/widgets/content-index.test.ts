import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { mount } from './support/look.js';
import { morning, settle } from './support/page-time.js';
import { json } from './support/scripted-api.js';
import { eachOnItsOwnPage } from './support/test-page.js';
import { contentIndex, type AnyWidget } from './support/widgets.js';

const wire = contentIndex.answer as {
  readonly totalPages: number;
  readonly statistics: object;
};

const value = (widget: AnyWidget, label: string): string =>
  [...widget.shadowRoot!.querySelectorAll<HTMLElement>('[part=figure]')]
    .find((one) => one.querySelector('dt')!.textContent.startsWith(label))!
    .innerText.replace(/\s+/g, ' ')
    .trim();

describe('<content-index>, beyond what every widget does', () => {
  const page = eachOnItsOwnPage(10_000);
  const show = (more: object = {}): Promise<AnyWidget> => {
    page().api.reply = json({ ...wire, ...more });
    return mount('content-index');
  };
  const covered = (totalPages: number, totalEmbeddings: number) => ({
    totalPages,
    statistics: {
      ...wire.statistics,
      totalEmbeddings,
      embeddingCoverage: Math.round((totalEmbeddings / totalPages) * 100),
    },
  });

  for (const [pages, embeddings, said] of [
    [1000, 3820, '382% 3.8 embeddings a page'],
    [1000, 1000, '100%'],
    [1000, 880, '88% at least 120 pages without'],
    [1000, 999, '100% at least 1 page without'],
    [1000, 1020, '102% 1 embedding a page'],
  ] as const) {
    it(`says of ${embeddings} embeddings on ${pages} pages: ${said}`, async () => {
      expect(value(await show(covered(pages, embeddings)), 'Coverage')).to.match(new RegExp(`${said}$`));
    });
  }

  for (const [ago, said] of [
    [5000, 'just now'],
    [3 * 86_400_000, '3 d ago'],
    [90 * 60_000, '1 h ago'],
  ] as const) {
    it(`says that it was last crawled ${said}`, async () => {
      const widget = await show({ lastUpdated: new Date(morning - ago).toISOString() });
      expect(value(widget, 'Last crawled')).to.include(said);
    });
  }

  it('goes on to say how long ago that was, while every answer is the same', async () => {
    const widget = await show({ lastUpdated: new Date(morning - 5000).toISOString() });
    await page().time.advance(115_000);
    expect(value(widget, 'Last crawled')).to.include('2 min ago');
  });

  it('shows every figure of any answer as it was sent', async () => {
    const n = fc.nat(10 ** 6);
    const widget = await show();
    const answers = fc.record({
      totalPages: fc.integer({ min: 1, max: 10 ** 6 }),
      queuedJobs: n,
      lastUpdated: fc.constant('2026-11-20T10:00:00Z'),
      statistics: fc.record({
        uniqueDomains: n,
        totalEmbeddings: n,
        avgContentLength: n,
        embeddingCoverage: n,
      }),
      domains: fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}\.example$/), { maxLength: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(answers, async (answer) => {
        widget.data = answer;
        await settle(1);
        const [figures, domains] = widget.tables();
        const { statistics: s } = answer;
        expect(figures!.rows).to.deep.equal([
          [
            answer.totalPages,
            s.uniqueDomains,
            s.avgContentLength,
            s.embeddingCoverage,
            answer.queuedJobs,
            Date.parse(answer.lastUpdated),
          ],
        ]);
        expect(domains!.rows.flat()).to.deep.equal(answer.domains);
      }),
      { numRuns: 60 },
    );
  });
});
