import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import * as fc from 'fast-check';
import { csv } from '../../src/format/csv.js';
import type { TopQueries } from '../../src/widgets/top-queries/top-queries.js';
import { mount, states, words } from './support/look.js';
import { all, button, press, rows, search } from './support/on-screen.js';
import { settle } from './support/page-time.js';
import { json } from './support/scripted-api.js';
import { baseUrl, eachOnItsOwnPage } from './support/test-page.js';
import { topQueries } from './support/widgets.js';

const answer = topQueries.answer as object;
const asked = (query: string, count: number | null) => ({ query, count, percentage: 99 });
const pumps = [asked('pump', 2), asked('valve', 5), asked('hose', 1)];

describe('<top-queries>, beyond what every widget does', () => {
  const page = eachOnItsOwnPage(10_000);
  const show = async (data: object, attributes = ''): Promise<TopQueries> => {
    page().api.reply = json({ ...answer, ...data });
    return (await mount('top-queries', `base-url="${baseUrl}" ${attributes}`)) as TopQueries;
  };

  it('ranks by count and works shares out anew, whatever the server says', async () => {
    const widget = await show({ topQueries: pumps });
    expect(rows(widget, 'query')).to.deep.equal([
      ['valve', '5', '63%'],
      ['pump', '2', '25%'],
      ['hose', '1', '13%'],
    ]);
  });

  const queries = ['a', 'b', 'c', 'd'];
  type Counted = { readonly query: string; readonly count: number | null };
  /** A row that comes again is the same row; another one of the same query is more of it. */
  const countsOf = (list: readonly Counted[], query: string) => [
    ...new Set(list.filter((one) => one.query === query).map(({ count }) => count)),
  ];

  it('gives each query once, and shares that make a whole or none', async () => {
    const some = fc.array(
      fc.record({ query: fc.constantFrom(...queries), count: fc.option(fc.nat(999), { freq: 9 }) }),
      { minLength: 1, maxLength: 12 },
    );
    const widget = await show({});
    await fc.assert(
      fc.asyncProperty(some, async (list) => {
        widget.data = { ...answer, topQueries: list };
        await settle(1);
        const [table] = widget.tables();
        expect(table!.rows.map(([query]) => query)).to.deep.equal([...new Set(list.map((one) => one.query))]);
        const unknown = list.some(({ count }) => count === null);
        const total = queries
          .flatMap((query) => countsOf(list, query))
          .reduce<number>((sum, count) => sum + (count ?? 0), 0);
        for (const [query, count, share] of table!.rows) {
          const own = countsOf(list, String(query));
          const sum = own.reduce<number>((all, one) => all + Number(one), 0);
          expect(count).to.equal(own.includes(null) ? null : sum);
          if (unknown || total === 0) expect(share).to.equal(null);
          else expect(share).to.be.closeTo((sum / total) * 100, 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shows the failed searches on a click, and puts them first in its tables', async () => {
    const widget = await show({ failedSearches: ['red pump', 'blue pump', 'red pump'] });
    await press(button(widget, 'Failed'));
    expect(rows(widget, 'query')).to.deep.equal([['red pump'], ['blue pump']]);
    expect(widget.list).to.equal('failed');
    expect(csv(widget.tables()[0]!)).to.equal('query\r\nred pump\r\nblue pump\r\n');
    button(widget, 'Top').focus();
    await sendKeys({ press: ' ' });
    await settle();
    expect(rows(widget, 'query')).to.have.length(6);
  });

  it('can begin with the failed ones, and keeps the search of each list apart', async () => {
    const widget = await show({ failedSearches: ['red pump', 'hose'] }, 'list="failed"');
    await search(widget, 'PUMP');
    expect(rows(widget, 'query')).to.deep.equal([['red pump']]);
    await press(button(widget, 'Top'));
    expect(rows(widget, 'query')).to.have.length(6);
  });

  it('says which of the lists is empty, and which could not be read', async () => {
    const widget = await show({ failedSearches: [] }, 'list="failed"');
    expect(words(widget)).to.include('The server names no search that found nothing');
    widget.data = { ...answer, topQueries: null, failedSearches: [] };
    await settle();
    expect(states(widget)).to.deep.equal(['fresh']);
    expect(words(widget)).to.include("The server's list could not be read");
  });

  it('masks what customers should not have typed, on screen, in the search and in the CSV', async () => {
    const data = {
      topQueries: [asked('mail ada@shop.example', 1), asked('mail bob@shop.example', 2)],
      failedSearches: ['call +44 7700 900123'],
    };
    const widget = await show(data);
    expect(rows(widget, 'query')).to.deep.equal([['mail •••@•••', '3', '100%']]);
    expect(widget.tables().map(csv).join('')).not.to.match(/ada|bob|7700/);
    await search(widget, 'ada');
    expect(all(widget, '.none')).to.have.length(1);
    widget.showPersonalData = true;
    await settle();
    expect(rows(widget, 'query')).to.deep.equal([['mail ada@shop.example', '1', '33%']]);
  });
});
