import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect } from 'chai';
import { endpoints } from '../../mock-api/endpoints.js';
import * as everySource from '../../src/data/sources.js';
import { tagsPage } from '../../scripts/tags-page.js';
import { attributesOf, widgetBase } from './attributes.js';
import { chapterOf, codeIn, type Row, tableOf } from './markdown.js';
import { readSources } from './source-files.js';

const read = (path: string): string => readFileSync(path, 'utf8');
const sources = new Map(readSources('src/**/*.ts').map((file) => [file.path, file]));
const tags = globSync('src/register/*.ts').map((path) => posix.basename(path, '.ts'));

const classFileOf = (tag: string): string => {
  const places = [`src/widgets/${tag}/${tag}.ts`, `src/dashboards/${tag}/${tag}.ts`, `src/element/${tag}.ts`];
  const place = places.find((path) => sources.has(path));
  if (!place) throw new Error(`<${tag}> has no class.`);
  return place;
};

const tagOf = (row: Row): string => codeIn(row.get('Tag') ?? '')[0]?.slice(1, -1) ?? '';

/** A tag asks through the functions of src/data/sources.ts that the files of its folder import. */
function endpointsOf(tag: string): string[] {
  const folder = posix.dirname(classFileOf(tag));
  const asked = [...sources.values()]
    .filter(({ path }) => path.startsWith(`${folder}/`) && !path.startsWith('src/element/'))
    .flatMap(({ text }) => [...text.matchAll(/import \{([^}]*)\} from '[./]+\/data\/sources\.js'/g)])
    .flatMap(([, names = '']) => [...names.matchAll(/(?:^|,)\s*(\w+)/g)])
    .flatMap(([, name = '']) => {
      const source: unknown = Reflect.get(everySource, name);
      return typeof source === 'function'
        ? [source as (asked: object) => everySource.Source<unknown> | everySource.ApiRequest]
        : [];
    });
  const requests = asked.map((ask) => ask({ days: 7 })).map((one) => ('request' in one ? one.request : one));
  return [...new Set(requests.map(({ endpoint }) => endpoint))];
}

/** "30 s", "5 min": how often a tag asks where nobody says otherwise. */
function intervalOf(tag: string): string {
  const own =
    /get defaultInterval\(\): number \{\s+return ([\d_]+)/.exec(read(classFileOf(tag)))?.[1] ?? '30_000';
  const seconds = Number(own.replaceAll('_', '')) / 1000;
  return seconds < 60 ? `${seconds} s` : `${seconds / 60} min`;
}

const listed = (cell = ''): string[] => (cell === 'every endpoint' ? Object.keys(endpoints) : codeIn(cell));

const asking = tags.filter((tag) => endpointsOf(tag).length > 0);

describe('the README and docs/contract.md say of every tag what it is and what it asks', () => {
  const told = tableOf(read('README.md'), 'Tag');

  it('every registered tag stands in a table of tags once, and no other', () => {
    expect(told.map(tagOf)).to.have.members(tags);
    expect(told).to.have.length(tags.length);
  });

  for (const row of told) {
    it(`<${tagOf(row)}> asks what the README says`, () => {
      expect(listed(row.get('Asks'))).to.have.members(endpointsOf(tagOf(row)));
    });
  }

  it('docs/contract.md says who asks what, and how often', () => {
    const rows = tableOf(read('docs/contract.md'), 'Tag');
    expect(
      rows.map((row) => [tagOf(row), listed(row.get('Endpoints')).sort(), row.get('Every')]),
    ).to.have.deep.members(asking.map((tag) => [tag, endpointsOf(tag).sort(), intervalOf(tag)]));
  });
});

describe('docs/tags.md', () => {
  const page = read('docs/tags.md');
  const attributesIn = (title: string): string[] =>
    tableOf(chapterOf(page, title), 'Attribute').flatMap((row) => codeIn(row.get('Attribute') ?? ''));

  it('is what custom-elements.json says (npm run manifest, npm run docs:tags)', async () => {
    expect(page).to.equal(await tagsPage());
  });

  const chapters: readonly (readonly [title: string, paths: readonly string[]])[] = [
    ['Every widget', widgetBase],
    ['Every dashboard', ['src/element/page-element.ts', 'src/dashboards/dashboard.ts']],
    ['Every control', ['src/element/page-element.ts']],
    ...tags.map((tag) => [tag, [classFileOf(tag)]] as const),
  ];
  for (const [title, paths] of chapters) {
    it(`${title}: the attributes of the class, no more and no less`, () => {
      expect(chapterOf(page, title)).not.to.equal('');
      expect(attributesIn(title)).to.have.members(attributesOf(paths, sources));
    });
  }
});
