import { expect } from 'chai';
import { changed, placesIn, valueAt, type Path } from './places.js';
import { endpoints, shortened } from './samples.js';

const wrong: [what: string, value: unknown][] = [
  ['missing', undefined],
  ['null', null],
  ['an object', { nested: 1 }],
  ['a list', [1]],
  ['NaN', NaN],
  ['Infinity', Infinity],
  ['negative', -7],
  ['1e308', 1e308],
  ['"0x10"', '0x10'],
  ['true', true],
];

const asText = (path: Path): string => path.join('.');

/** The leaves that differ; a list that lost an entry counts as one difference. */
const differences = (a: unknown, b: unknown, path: Path = []): string[] => {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return Object.is(a, b) ? [] : [asText(path)];
  }
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return [`${asText(path)}.length`];
  return Object.keys(a).flatMap((key) =>
    differences((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], [...path, key]),
  );
};

describe('a field that cannot be read', () => {
  for (const [name, { read, sample }] of Object.entries(endpoints)) {
    const answer = shortened(sample, 1);
    const sound = read(answer).data;
    const leaves = placesIn(answer).filter((place) => {
      const value = valueAt(answer, place);
      return place.length > 0 && (value === null || typeof value !== 'object');
    });

    for (const [what, value] of wrong) {
      it(`${name}: ${what} spoils that one figure or entry, wherever it stands, and is told if it spoils`, () => {
        for (const place of leaves) {
          const { data, issues } = read(changed(answer, place, value));
          for (const { expected } of issues) expect(expected, asText(place)).not.to.equal('');
          if (data === null) continue;
          const spoiled = differences(sound, data);
          expect(spoiled.length, asText(place)).to.be.at.most(1);
          const [figure] = spoiled;
          const now = figure === undefined ? undefined : valueAt(data, figure.split('.'));
          if (now === null && !isOptional(place)) expect(issues, asText(place)).not.to.be.empty;
        }
      });
    }
  }
});

describe('an entry without what tells it apart', () => {
  const keys: [endpoint: string, list: Path, key: string][] = [
    ['telemetry', ['modelUsage'], 'model'],
    ['telemetry', ['domainBreakdown'], 'domain'],
    ['telemetry', ['hourlyTrend'], 'hour'],
    ['telemetry', ['live', 'sessionsData'], 'id'],
    ['analytics', ['topQueries'], 'query'],
    ['analytics', ['languageDistribution'], 'language'],
    ['analytics', ['dailySentiment'], 'date'],
    ['conversations', ['recent'], 'id'],
    ['conversations', ['peakHours'], 'hour'],
    ['missing-products', ['missingProducts'], 'name'],
    ['monitoring', ['details'], 'session_id'],
  ];
  for (const [name, list, key] of keys) {
    it(`${name}: ${asText(list)} without ${key} is dropped, and told`, () => {
      const { read, sample } = endpoints[name] ?? expect.fail(name);
      const answer = shortened(sample, 1);
      expect(valueAt(read(answer).data, list)).to.have.length(1);
      const { data, issues } = read(changed(answer, [...list, 0, key], {}));
      expect(valueAt(data, list)).to.deep.equal([]);
      expect(issues.map(({ path }) => path)).to.deep.equal([asText(list), `${asText(list)}[0].${key}`]);
    });
  }

  it('telemetry: health that does not say whether it is stale is none', () => {
    const { read, sample } = endpoints['telemetry'] ?? expect.fail();
    expect(read(changed(sample, ['health', 'stale'], 'no')).data).to.have.property('health', null);
  });
});

/** null and left out mean "none" in these, and are nothing to tell. */
const isOptional = (place: Path): boolean =>
  /languageDistribution\.\d\.count|put_tokens|^message$|^error$|store_info|shopify|woocommerce\.url|current_value|exceeded|summary|activeSessions|details|domain$|rollupFreshness/.test(
    asText(place),
  );
