import { expect } from 'chai';
import fc from 'fast-check';
import { changed, placesIn, type Path } from './places.js';
import { endpoints, shortened, type Json } from './samples.js';

/** Over all readers together. */
const payloads = 100_000;
const runs = Math.ceil(payloads / Object.keys(endpoints).length);

const refuse = (): never => {
  throw new Error('trap');
};
const traps: ProxyHandler<object> = {
  get: refuse,
  has: refuse,
  ownKeys: refuse,
  getPrototypeOf: refuse,
  getOwnPropertyDescriptor: refuse,
};
const revoked = (target: object): object => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const nested = (depth: number): Json => {
  let json: Json = 'deep';
  for (let level = 0; level < depth; level++) json = level % 2 === 0 ? [json] : { total: json, data: json };
  return json;
};
const ofLength = (length: unknown): object =>
  new Proxy([], { get: (list, key) => (key === 'length' ? length : (Reflect.get(list, key) as unknown)) });
const fromJson = (text: string): unknown => JSON.parse(text);

/** What no server sends, and what one sends that is out to break a page. */
const weapons: unknown[] = [
  ...[new Proxy({}, traps), new Proxy([], traps), revoked({}), revoked([]), new Proxy(() => 1, traps)],
  ...[
    {
      get total() {
        return refuse();
      },
      get data() {
        return refuse();
      },
    },
  ],
  ...[
    Symbol('s'),
    () => 'f',
    10n ** 30n,
    new Date(),
    new Map([['a', 1]]),
    new String('text'),
    Object.create(null) as unknown,
  ],
  ...[ofLength('5'), ofLength(-1), ofLength(NaN), ofLength(Symbol('length')), ofLength({ valueOf: refuse })],
  ...[
    nested(10_000),
    'x'.repeat(1_000_000),
    `${'x'.repeat(1023)}😀`,
    new Array<null>(30_000).fill(null),
    new Array<null>(6000),
  ],
  fromJson('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  fromJson('[{"__proto__":{"polluted":true},"model":"__proto__","domain":"constructor","id":"toString"}]'),
  { toString: refuse, valueOf: refuse, toJSON: refuse, [Symbol.toPrimitive]: refuse },
  { _$litType$: 1, strings: { raw: ['<img onerror=1>'] }, values: [] },
  ...[
    null,
    undefined,
    '',
    '<img src=x onerror=alert(1)>',
    '\u202Eevil\u200B',
    '\uD800',
    NaN,
    Infinity,
    1e308,
    -0,
  ],
];

/** A weapon is handed over by its number: fast-check itself would look into it, and fall. */
const hostile = fc.oneof(
  { weight: 3, arbitrary: fc.record({ weapon: fc.nat(weapons.length - 1) }) },
  { weight: 1, arbitrary: fc.record({ json: fc.jsonValue({ maxDepth: 3 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      json: fc.dictionary(fc.constantFrom('__proto__', 'constructor', 'total', 'data', ''), fc.string()),
    }),
  },
);

type Mutation = readonly [place: Path, change: { readonly weapon: number } | { readonly json: unknown }];

/** Nothing is placed inside what was placed before. */
const mutated = (answer: unknown, mutations: readonly Mutation[]): unknown =>
  mutations.reduce<unknown>((json, [place, change], index) => {
    const isInside = mutations
      .slice(0, index)
      .some(([earlier]) => earlier.every((key, step) => key === place[step]));
    return isInside ? json : changed(json, place, 'weapon' in change ? weapons[change.weapon] : change.json);
  }, answer);

const isLeaf = (value: unknown): boolean =>
  value === null || typeof value === 'boolean' || typeof value === 'string' || Number.isFinite(value);

/** Fresh plain objects and lists all the way, and at their ends primitives that a template may be handed. */
const isPlain = (value: unknown, before: Set<unknown>): boolean => {
  if (isLeaf(value)) return typeof value !== 'string' || value.length <= 1024;
  if (typeof value !== 'object' || value === null || before.has(value)) return false;
  if (Array.isArray(value)) return value.every((entry) => isPlain(entry, before));
  return (
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).every((entry) => isPlain(entry, before))
  );
};

const prototypes = [
  Object.prototype,
  Array.prototype,
  String.prototype,
  Number.prototype,
  Function.prototype,
];
const prototypeKeys = (): string => prototypes.map((prototype) => Reflect.ownKeys(prototype).length).join();

describe(`${payloads.toLocaleString('en')} hostile payloads`, () => {
  const untouched = prototypeKeys();
  const given = new Set(weapons.filter((weapon) => typeof weapon === 'object'));

  for (const [name, { read, sample }] of Object.entries(endpoints)) {
    it(`${name}: never throws, returns plain data of primitives and few short issues, pollutes nothing`, () => {
      const answer = shortened(sample);
      const places = placesIn(answer);
      const check = (payload: unknown): void => {
        const { data, issues } = read(payload);
        expect(isPlain(data, given), 'plain data').to.equal(true);
        expect(issues.length, 'issues').to.be.at.most(51);
        for (const { path, expected, got } of issues) {
          expect(path.length + expected.length, 'path').to.be.below(160);
          expect(got.length, 'got').to.be.at.most(40);
        }
        expect(prototypeKeys()).to.equal(untouched);
      };
      const mutation = fc.tuple(fc.constantFrom(...places), hostile);
      fc.assert(
        fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
          check(mutated(answer, mutations));
        }),
        { numRuns: runs, seed: 6 },
      );
    }).timeout(120_000);
  }
});
