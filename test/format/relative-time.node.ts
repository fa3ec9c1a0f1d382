import { expect } from 'chai';
import { languageName } from '../../src/format/language-name.js';
import { relativeTime } from '../../src/format/relative-time.js';

const minute = 60_000;
const hour = 60 * minute;

describe('relativeTime', () => {
  const cases: readonly [ms: number, lang: string, text: string][] = [
    [0, 'en', 'now'],
    [-hour, 'en', 'now'],
    [29_999, 'en', '20 sec. ago'],
    [119_999, 'en', '1 min. ago'],
    [hour, 'en', '1 hr. ago'],
    [24 * hour, 'en', '1 day ago'],
    [400 * 24 * hour, 'en', '400 days ago'],
    [9999, 'de', 'jetzt'],
    [5 * minute, 'de', 'vor 5 Min.'],
    [5 * minute, 'fr', 'il y a 5 min'],
  ];
  for (const [ms, lang, text] of cases) {
    it(`writes ${ms} ms as “${text}” (${lang})`, () => {
      expect(relativeTime(ms, lang).replace(/\s/g, ' ')).to.equal(text);
    });
  }
});

describe('languageName', () => {
  const cases: readonly [language: string, lang: string, name: string | undefined][] = [
    ['Spanish', 'de', 'Spanisch'],
    ['DUTCH', 'fr', 'néerlandais'],
    ['es', 'en', 'Spanish'],
    ['zh-Hant', 'en', 'Traditional Chinese'],
    ['pt-BR', 'en', 'Brazilian Portuguese'],
    ['Other', 'en', undefined],
    ['xx', 'en', undefined],
    ['<b>', 'en', undefined],
    ['', 'en', undefined],
    ['toString', 'en', undefined],
  ];
  for (const [language, lang, name] of cases) {
    it(`calls “${language}” ${name === undefined ? 'nothing' : `“${name}”`} (${lang})`, () => {
      expect(languageName(language, lang)).to.equal(name);
    });
  }
});
