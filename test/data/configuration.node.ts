import { expect } from 'chai';
import { watchChanges } from '../../src/data/changes.js';
import { configuration, configure, type Options } from '../../src/data/configuration.js';
import { generation, shared } from '../../src/data/shared.js';
import { version } from '../../src/data/version.js';
import packageJson from '../../package.json' with { type: 'json' };
import { forgetShared } from './forget-shared.js';

/** What is written on the console meanwhile. */
const warningsOf = (act: () => void): string[] => {
  const { warn } = console;
  const lines: string[] = [];
  console.warn = (line: string) => lines.push(line);
  try {
    act();
  } finally {
    console.warn = warn;
  }
  return lines;
};

describe('configure()', () => {
  beforeEach(forgetShared);
  after(forgetShared);

  it('adds to what was given before, and takes back what is undefined', () => {
    expect(configuration().settings).to.deep.equal({});
    configure({ baseUrl: '/', days: 7 });
    configure({ days: 30, domain: 'a.example' });
    expect(configuration().settings).to.deep.equal({ baseUrl: '/', days: 30, domain: 'a.example' });
    configure({ days: undefined });
    expect(configuration().settings.days).to.be.undefined;
  });

  it('gives a configuration that nobody can change behind its back', () => {
    configure({ days: 7 });
    expect(configuration().settings).to.be.frozen;
  });

  it('tells every listener until it leaves, also after one that throws', () => {
    let told = 0;
    watchChanges(() => {
      throw new Error('a listener is broken');
    });
    const leave = watchChanges(() => (told += 1));
    configure({ days: 7 });
    configure({ days: 8 });
    leave();
    configure({ days: 9 });
    expect(told).to.equal(2);
  });

  const unacceptable: [keyof Options, unknown][] = [
    ['fetch', 'fetch'],
    ['headers', { authorization: 'Bearer canary' }],
    ['credentials', 'always'],
    ['allowedOrigins', 'https://api.example.com'],
    ['allowedOrigins', ['*']],
    ['allowedOrigins', ['https://api.example.com/v1']],
    ['allowedOrigins', ['null']],
    ['allowedOrigins', ['data:,x']],
    ['allowedOrigins', [7]],
    ['sessionId', 7],
    ['endpoints', null],
    ['endpoints', '/api'],
    ['endpoints', { telemetry: 'api/x' }],
    ['endpoints', { telemetry: '@evil.example/x' }],
    ['endpoints', { telemetry: '/x?key=1' }],
    ['endpoints', { telemetry: '/x#y' }],
    ['endpoints', { telemetry: '/\\evil.example' }],
    ['endpoints', { telemetry: 7 }],
  ];
  it('leaves out what it cannot use, keeps the rest, and says so once for each option, without its value', () => {
    const lines = warningsOf(() => {
      for (const [name, value] of unacceptable) {
        configure({ [name]: value, days: 7 });
        expect(configuration().settings, `${name}: ${JSON.stringify(value)}`).to.deep.equal({ days: 7 });
      }
    });
    expect(configuration().authorization).to.be.null;
    expect(configuration().scope).to.equal(0);
    const names = [...new Set(unacceptable.map(([name]) => name))];
    expect(lines).to.have.length(names.length);
    for (const [index, name] of names.entries()) expect(lines[index]).to.include(`"${name}"`);
    expect(lines.join()).to.not.include('canary');
  });

  for (const credentials of ['omit', 'same-origin', 'include'] as const) {
    it(`accepts the credentials ${credentials}`, () => {
      configure({ credentials });
      expect(configuration().settings.credentials).to.equal(credentials);
    });
  }

  it('accepts what the documentation promises', () => {
    const options: Options = {
      fetch: globalThis.fetch,
      headers: () => Promise.resolve({}),
      credentials: 'include',
      allowedOrigins: ['https://api.example.com', 'http://localhost:3000/'],
      sessionId: 'a',
      endpoints: { telemetry: '/x/y' },
    };
    expect(warningsOf(() => configure(options))).to.deep.equal([]);
    expect(configuration().settings).to.deep.equal(options);
  });
});

describe('two copies of this library on one page', () => {
  beforeEach(forgetShared);
  after(forgetShared);

  const key = Symbol.for('spendglass');

  it('share what they make, under one key of the page', () => {
    const mine = shared('things', () => ({}));
    expect(shared('things', () => ({}))).to.equal(mine);
    const page = Reflect.get(globalThis, key) as Map<string, Map<string, unknown>>;
    expect(page.get(generation)?.get('things')).to.equal(mine);
    expect(Object.keys(globalThis)).to.not.include('spendglass');
  });

  it('take what the first one made', () => {
    const made = { by: 'the other copy' };
    Object.defineProperty(globalThis, key, {
      value: new Map([[generation, new Map([['things', made]])]]),
      configurable: true,
    });
    expect(shared('things', () => null)).to.equal(made);
  });

  it('live apart when their generations do not fit', () => {
    const mine = shared('things', () => ({}));
    const page = Reflect.get(globalThis, key) as Map<string, Map<string, unknown>>;
    expect([...page.keys()]).to.deep.equal([generation]);
    page.set('99', new Map([['things', 'of another generation']]));
    expect(shared('things', () => null)).to.equal(mine);
  });

  it('know their version', () => {
    expect(version).to.equal(packageJson.version);
    expect(version.startsWith(`${generation}.`)).to.be.true;
  });
});
