import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect } from 'chai';
import ts from 'typescript';
import { scenarioNames } from '../../mock-api/scenarios/index.js';
import { answersOf, endpoints, type Endpoint } from '../../mock-api/endpoints.js';
import { contentSecurityPolicy } from '../../scripts/serve.js';
import { attributesOf, widgetBase } from './attributes.js';
import { importTable } from './import-table.js';
import { anchorsOf, blocksOf, codeIn, linksOf, tableOf } from './markdown.js';
import { nodesOf, readSources } from './source-files.js';

const read = (path: string): string => readFileSync(path, 'utf8');
const pages = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', ...globSync('docs/*.md')];
const readme = read('README.md');

const column = (first: string, name = first): string[] =>
  tableOf(readme, first).map((row) => row.get(name) ?? '');
const codes = (first: string, name = first): string[] => column(first, name).flatMap(codeIn);

const sources = new Map(readSources('src/**/*.ts').map((file) => [file.path, file]));

/** The names that an interface gives to its members, as they are written. */
function membersOf(path: string, name: string): string[] {
  const file = sources.get(path);
  if (!file) throw new Error(`There is no ${path}.`);
  const found = [...nodesOf(file)].find(
    (node): node is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(node) && node.name.text === name,
  );
  return (found?.members ?? []).flatMap(({ name }) => {
    if (!name) return [];
    return ts.isStringLiteral(name) || ts.isIdentifier(name) ? [name.text] : [];
  });
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe('the README says what the code does', () => {
  const { name, scripts } = JSON.parse(read('package.json')) as {
    name: string;
    scripts: Readonly<Record<string, string>>;
  };

  it('every setting stands in the table of settings, and what every widget has, and no other', () => {
    const settings = membersOf('src/element/settings.ts', 'Settings').map(kebab);
    expect(settings).to.include('base-url');
    const ofEveryWidget = attributesOf(widgetBase, sources);
    expect(codes('Attribute')).to.have.members([...new Set([...settings, ...ofEveryWidget])]);
  });

  it('every event stands in the table of events, with the fields of its detail', () => {
    const path = 'src/element/events.ts';
    expect(codes('Event').filter((code) => code.startsWith('spendglass-'))).to.have.members(
      membersOf(path, 'SpendglassEvents'),
    );
    for (const row of tableOf(readme, 'Event')) {
      const [event = ''] = codeIn(row.get('Event') ?? '');
      const detail = new RegExp(`'${event}': CustomEvent<(\\w+)>`).exec(sources.get(path)?.text ?? '')?.[1];
      const [fields = ''] = codeIn(row.get('`detail`') ?? '');
      expect(fields, event).to.equal(`{ ${membersOf(path, detail ?? '').join(', ')} }`);
    }
  });

  it('an event bubbles exactly where a widget passes on what a person did', () => {
    const passedOn = [...sources.values()].flatMap(({ text }) =>
      [...text.matchAll(/passOn\(\s*\w+,\s*'([^']+)'/g)].map(([, event = '']) => event),
    );
    const bubbling = tableOf(readme, 'Event').flatMap((row) =>
      row.get('Bubbles') === 'yes' ? codeIn(row.get('Event') ?? '') : [],
    );
    expect(bubbling).to.have.members([...new Set(passedOn)]);
    const [, typed = ''] =
      /type BubblingEvents = ([^;]+)/.exec(sources.get('src/element/events.ts')?.text ?? '') ?? [];
    expect([...typed.matchAll(/'([^']+)'/g)].map(([, event]) => event)).to.have.members(bubbling);
  });

  it('every option of configure() that is no setting stands in a table', () => {
    expect(codes('Option')).to.have.members(membersOf('src/data/configuration.ts', 'Access'));
  });

  it('every state that a widget can be in is described', () => {
    const states = [...read('src/element/spendglass-element.ts').matchAll(/@cssState (\w+)/g)];
    expect(codes('State')).to.have.members(states.map(([, state]) => state));
  });

  it('every token stands in the table, with its light and its dark value', () => {
    const used = [...sources.values()].flatMap(({ text }) =>
      [...text.matchAll(/var\((--spendglass-[\w-]+), (?:light-dark\(([^,]+), ([^)]+)\)|([^)]+))\)/g)].map(
        ([, token, light, dark, both]) => [token, light ?? both, dark ?? both].join(' '),
      ),
    );
    const told = tableOf(readme, 'Token').flatMap((row) => {
      const values = (name: string) => codeIn(row.get(name) ?? '');
      return values('Token').map((token, index) =>
        [token, values('Light')[index], values('Dark')[index]].join(' '),
      );
    });
    expect(told).to.have.members([...new Set(used)]);
  });

  it('the policy is the one of the demo server, which also allows the icon of the page', () => {
    const served = contentSecurityPolicy('https://api.example.com')
      .split('; ')
      .filter((directive) => directive !== "img-src 'self'");
    expect(blocksOf(readme, '').map((block) => block.trim())).to.include(served.join('; '));
  });

  it('every endpoint stands in the table with its path', () => {
    const told = tableOf(readme, 'Endpoint').map((row) =>
      [row.get('Endpoint'), row.get('Request')].join(' '),
    );
    expect(told).to.have.length(Object.keys(endpoints).length);
    for (const endpoint of Object.keys(endpoints) as Endpoint[]) {
      expect(told.join('\n')).to.match(new RegExp(`\`${endpoint}\` .*${answersOf(endpoint).path}[\`?]`));
    }
  });

  it('every command exists, and the first two are there by name', () => {
    expect(readme).to.include('npm ci && npm start').and.to.include('npm ci && npm test');
    for (const page of pages) {
      for (const [, command = ''] of read(page).matchAll(/npm run ([\w:-]+)/g)) {
        expect(scripts, page).to.have.property(command);
      }
    }
  });

  it('the package has the name that the snippets import', () => {
    const imported = [...blocksOf(readme, 'ts'), ...blocksOf(readme, 'js')].flatMap((block) =>
      [...block.matchAll(/(?:from|import) '([^']+)'/g)].map(([, from = '']) => from.split('/')[0]),
    );
    const ofTheHost = 'react';
    expect([...new Set(imported)].filter((one) => one !== ofTheHost)).to.deep.equal([name]);
  });

  it('as many scenarios as it says', () => {
    expect(scenarioNames).to.have.length(11);
    expect(readme).to.include('eleven ways');
    expect(readme).to.include('--scenario down');
    expect(scenarioNames).to.include('down');
  });
});

describe('the other pages', () => {
  it('docs/contract.md has a chapter for every endpoint, with its path', () => {
    const contract = read('docs/contract.md');
    for (const endpoint of Object.keys(endpoints) as Endpoint[]) {
      expect(anchorsOf(contract)).to.include(endpoint);
      expect(contract).to.include(answersOf(endpoint).path);
    }
  });

  it('docs/architecture.md has every room', () => {
    const rooms = tableOf(read('docs/architecture.md'), 'Room').flatMap((row) =>
      codeIn(row.get('Room') ?? ''),
    );
    const built = Object.keys(importTable).filter(
      (room) => room === 'mock-api' || [...sources.keys()].some((path) => path.startsWith(`src/${room}/`)),
    );
    expect(rooms.map((room) => room.replace('src/', ''))).to.include.members(built);
  });

  for (const page of pages) {
    it(`${page} leads nowhere that is not there`, () => {
      for (const target of linksOf(read(page))) {
        const [path = '', anchor] = target.split('#');
        const file = path === '' ? page : posix.join(posix.dirname(page), path);
        expect(existsSync(file), target).to.equal(true);
        if (anchor) expect(anchorsOf(read(file)), target).to.include(anchor);
      }
    });
  }
});
