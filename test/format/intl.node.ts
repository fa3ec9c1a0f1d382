import { expect } from 'chai';
import { dateFormat, decimalSign, numberFormat } from '../../src/format/intl.js';
import { money } from '../../src/format/money.js';
import { supportedLanguage, supportedTimeZone } from '../../src/format/supported.js';
import { usd } from '../money/fraction.js';

describe('formatters', () => {
  it('are made once per language and options', () => {
    expect(numberFormat('de', { style: 'percent' })).to.equal(numberFormat('de', { style: 'percent' }));
    expect(numberFormat('de', { style: 'percent' })).not.to.equal(numberFormat('de', {}));
    expect(numberFormat('de', {})).not.to.equal(numberFormat('fr', {}));
    expect(dateFormat('de', { timeZone: 'UTC' })).to.equal(dateFormat('de', { timeZone: 'UTC' }));
  });

  it('know the decimal sign', () => {
    expect(['en', 'de', 'fr', 'ar-EG'].map(decimalSign)).to.deep.equal(['.', ',', ',', '٫']);
  });
});

describe('what Intl supports', () => {
  for (const [lang, tag] of [
    ['en-gb', 'en-GB'],
    ['DE', 'de'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['xx', null],
    ['', null],
    ['not a language', null],
    ['de_DE', null],
    ['<script>', null],
  ] as const) {
    it(`language ${lang || '(empty)'}: ${tag}`, () => expect(supportedLanguage(lang)).to.equal(tag));
  }

  for (const [zone, name] of [
    ['europe/london', 'Europe/London'],
    ['UTC', 'UTC'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['Mars/Olympus', null],
    ['', null],
    ['\0', null],
  ] as const) {
    it(`zone ${JSON.stringify(zone)}: ${name}`, () => expect(supportedTimeZone(zone)).to.equal(name));
  }

  for (const [currency, supported] of [
    ['USD', true],
    ['usd', true],
    ['XXX', true],
    ['US', false],
    ['US$', false],
    ['', false],
    ['USDT', false],
    ['ſſſ', false],
  ] as const) {
    it(`currency ${currency || '(empty)'}: ${supported ? 'written' : 'refused'}`, () => {
      if (supported) expect(money(usd('1.5'), 'en-US', currency)).to.include('1.50');
      else expect(() => money(usd('1.5'), 'en-US', currency)).to.throw(RangeError);
    });
  }
});
