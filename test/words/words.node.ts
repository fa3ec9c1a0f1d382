import { expect } from 'chai';
import { baseLanguage, catalogueOf, plural } from '../../src/words/words.js';

describe('the plural of a language', () => {
  const forms = { one: 'one', few: 'few', many: 'many', other: 'other' };
  const expected: readonly [lang: string, n: number, form: string][] = [
    ['en', 0, 'other'],
    ['en', 1, 'one'],
    ['de', 0, 'other'],
    ['de', 1, 'one'],
    ['fr', 0, 'one'],
    ['fr', 1, 'one'],
    ['fr', 2, 'other'],
    ['fr', 1_000_000, 'many'],
    ['es', 0, 'other'],
    ['es', 1_000_000, 'many'],
    ['pl', 3, 'few'],
    ['ar', 0, 'other'],
  ];
  for (const [lang, n, form] of expected) {
    it(`is “${form}” for ${n} in ${lang}`, () => {
      expect(plural(lang)(n, forms)).to.equal(form);
    });
  }

  it('is “other” where the words have no form of their own', () => {
    expect(plural('fr')(1_000_000, { one: 'requête', other: 'requêtes' })).to.equal('requêtes');
  });
});

describe('the words for a reader', () => {
  const german = { panel: {} };
  const austrian = { panel: {} };
  const brazilian = { panel: {} };
  const all = new Map([
    ['de', german],
    ['de-AT', austrian],
    ['pt-BR', brazilian],
  ]);
  const expected: readonly [lang: string, whose: string, catalogue: object | undefined][] = [
    ['de', 'the language’s', german],
    ['de-CH', 'the language’s', german],
    ['de-Latn-CH', 'the language’s', german],
    ['de-AT', 'the variety’s own', austrian],
    ['pt', 'nobody’s: another variety is not the language', undefined],
    ['it', 'nobody’s', undefined],
    ['den', 'nobody’s: a tag that only begins alike', undefined],
  ];
  for (const [lang, whose, catalogue] of expected) {
    it(`of ${lang} are ${whose}`, () => {
      expect(catalogueOf(all, lang)).to.equal(catalogue);
    });
  }

  it('base language of a tag', () => {
    expect(['de', 'de-AT', 'zh-Hant-TW'].map(baseLanguage)).to.deep.equal(['de', 'de', 'zh']);
  });
});
