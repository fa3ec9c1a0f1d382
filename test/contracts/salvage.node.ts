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

/** null and left out mean "none" in these, and are nothing to tell. */
const isOptional = (place: Path): boolean =>
  /languageDistribution\.\d\.count|put_tokens|^message$|^error$|store_info|shopify|woocommerce\.url|current_value|exceeded|summary|activeSessions|details|domain$|rollupFreshness/.test(
    asText(place),
  );
