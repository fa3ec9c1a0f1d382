import { expect, fixture } from '@open-wc/testing';
import { strFromU8, unzipSync } from 'fflate';
import '../../src/register/data-export.js';
import '../../src/register/spendglass-scope.js';
import { csv } from '../../src/format/csv.js';
import type { DataExport } from '../../src/widgets/data-export/data-export.js';
import { catchDownloads } from './support/downloads.js';
import { expectAccessible, frames, words } from './support/look.js';
import { settle } from './support/page-time.js';
import { answer } from './support/scripted-api.js';
import { baseUrl, eachOnItsOwnPage } from './support/test-page.js';
import { samples, type AnyWidget } from './support/widgets.js';

interface Exported {
  readonly exportedAt: string;
  readonly tables: readonly {
    readonly widget: string;
    readonly name: string;
    readonly source: string;
    readonly at: string;
    readonly columns: readonly {
      readonly key: string;
      readonly kind: string;
      readonly unit: string | null;
    }[];
    readonly rows: readonly Record<string, string | number | null>[];
  }[];
}

describe('<data-export>', () => {
  const downloads = catchDownloads();
  const page = eachOnItsOwnPage(20_000);
  const show = async (around: string, attributes = ''): Promise<DataExport> => {
    const scope = await fixture(
      `<spendglass-scope base-url="${baseUrl}"><data-export ${attributes}></data-export>${around}</spendglass-scope>`,
    );
    await frames();
    return scope.querySelector('data-export')!;
  };
  const find = <T extends HTMLElement>(element: DataExport, selector: string): T =>
    element.shadowRoot!.querySelector<T>(selector)!;
  const press = async (element: DataExport): Promise<void> => {
    find(element, '[part=export]').click();
    await settle();
  };
  const note = (element: DataExport): string => find(element, '[part=note]').textContent.trim();
  const widgetsOf = (element: DataExport): AnyWidget[] =>
    [...element.parentElement!.children].filter((one) => one !== element) as AnyWidget[];

  it('hands over one CSV for one table', async () => {
    page().api.reply = samples;
    const element = await show('<model-comparison></model-comparison>');
    await press(element);
    const [file] = downloads();
    const [table] = widgetsOf(element)[0]!.tables();
    expect(file!.name).to.equal('model-comparison-models.csv');
    expect(await file!.blob.text()).to.equal(csv(table!));
    expect(note(element)).to.equal('1 table exported');
  });

  it('hands over several tables in one archive, each as its widget has it', async () => {
    page().api.reply = samples;
    const element = await show(
      '<model-comparison></model-comparison><domain-costs></domain-costs><domain-costs></domain-costs><budget-alerts></budget-alerts>',
    );
    await press(element);
    const [file] = downloads();
    expect(file!.name).to.match(/^spendglass-\d{4}-\d{2}-\d{2}\.zip$/);
    const files = unzipSync(new Uint8Array(await file!.blob.arrayBuffer()));
    const wanted = widgetsOf(element).flatMap((widget) => widget.tables());
    expect(Object.keys(files)).to.deep.equal([
      'model-comparison-models.csv',
      'domain-costs-domains.csv',
      'domain-costs-domains-2.csv',
      'budget-alerts.csv',
    ]);
    for (const bytes of Object.values(files))
      expect([...bytes.subarray(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(Object.values(files).map((bytes) => strFromU8(bytes))).to.deep.equal(wanted.map(csv));
  });

  it('re-imports from JSON with source, time and units, and to the figures on screen', async () => {
    page().api.reply = samples;
    const element = await show('<domain-costs></domain-costs>', 'format="json"');
    await press(element);
    const [file] = downloads();
    expect(file!.name).to.match(/\.json$/);
    const { tables } = JSON.parse(await file!.blob.text()) as Exported;
    const [table] = tables;
    expect(table).to.include({ widget: 'domain-costs', name: 'domains', source: baseUrl });
    expect(Date.parse(table!.at)).to.equal(page().time.now());
    expect(table!.columns.map(({ key, unit }) => [key, unit])).to.deep.equal([
      ['domain', null],
      ['cost', 'USD'],
      ['share_of_cost_percent', '%'],
      ['requests', null],
      ['cost_per_request', 'USD'],
    ]);
    const [widget] = widgetsOf(element);
    expect(table!.rows.map((row) => Object.values(row))).to.deep.equal(widget!.tables()[0]!.rows);
    const requests = table!.rows.reduce((sum, row) => sum + Number(row['requests']), 0);
    expect(words(widget!)).to.match(new RegExp(`Total .* ${requests} `));
  });

  it('leaves customers’ own words out unless somebody asks for them', async () => {
    page().api.reply = samples;
    const element = await show('<missing-products></missing-products>', 'format="json"');
    await press(element);
    find<HTMLInputElement>(element, '[part=personal]').click();
    await settle();
    await press(element);
    const [without, with_] = await Promise.all(
      downloads().map(async ({ blob }) => JSON.parse(await blob.text()) as Exported),
    );
    expect(without!.tables[0]!.columns.map(({ key }) => key)).not.to.include('examples');
    expect(Object.keys(without!.tables[0]!.rows[0]!)).not.to.include('examples');
    expect(with_!.tables[0]!.columns.map(({ key }) => key)).to.include('examples');
  });

  it('takes queries, failed searches and first messages along only when somebody asks for them', async () => {
    page().api.reply = samples;
    const element = await show(
      '<top-queries></top-queries><conversation-quality></conversation-quality><recent-conversations></recent-conversations>',
      'format="json"',
    );
    await press(element);
    find<HTMLInputElement>(element, '[part=personal]').click();
    await settle();
    await press(element);
    const [without, with_] = await Promise.all(downloads().map(({ blob }) => blob.text()));
    const said = ['Great, thank you!', 'I need a hydraulic pump filter.'];
    for (const text of said) {
      expect(without).not.to.include(text);
      expect(with_).to.include(text);
    }
    const { tables } = JSON.parse(without!) as Exported;
    expect(tables.map(({ name }) => name)).to.deep.equal([
      'top-queries',
      'conversation-quality',
      'recent-conversations',
      'conversations',
      'peak-hours',
    ]);
  });

  it('names the origin of a source that the page has as a path', async () => {
    page().api.reply = samples;
    const element = await show('<domain-costs base-url="/"></domain-costs>', 'format="json"');
    await press(element);
    const { tables } = JSON.parse(await downloads()[0]!.blob.text()) as Exported;
    expect(tables[0]!.source).to.equal(location.origin);
  });

  it('exports the one widget that `for` names', async () => {
    page().api.reply = samples;
    const element = await show(
      '<model-comparison></model-comparison><budget-alerts id="budgets"></budget-alerts>',
      'for="budgets"',
    );
    await press(element);
    expect(downloads()[0]!.name).to.equal('budget-alerts.csv');
  });

  it('says that there is nothing yet, and hands over nothing', async () => {
    page().api.reply = answer('', { status: 500 });
    const element = await show('<model-comparison></model-comparison>');
    await press(element);
    expect(note(element)).to.equal('There are no figures to export yet');
    expect(downloads()).to.deep.equal([]);
  });

  it('asks the page, which can keep the file back', async () => {
    page().api.reply = samples;
    const element = await show('<model-comparison></model-comparison>');
    const heard: unknown[] = [];
    element.addEventListener('spendglass-export', (event) => {
      heard.push(event.detail);
      event.preventDefault();
    });
    await press(element);
    expect(heard).to.deep.equal([{ format: 'csv', tables: ['models'] }]);
    expect(downloads()).to.deep.equal([]);
    expect(note(element)).to.equal('');
  });

  it('is accessible', async () => {
    page().api.reply = samples;
    await expectAccessible(page(), await show(''));
  });
});
