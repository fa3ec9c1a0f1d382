import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { expect } from 'chai';
import { wordsOf } from '../../src/element/languages.js';
import '../../src/register/lang/de.js';
import '../../src/register/lang/es.js';
import '../../src/register/lang/fr.js';
import { english, phrasesOf, type Phrase } from './languages.js';

const langs = ['de', 'es', 'fr'] as const;
type Lang = (typeof langs)[number];

/** As added to the page, taken before another test begins a new page. */
const catalogues = new Map(
  langs.map((lang) => [
    lang,
    Object.fromEntries(Object.entries(english).map(([name, words]) => [name, wordsOf(name, words, lang)])),
  ]),
);

const phrases = new Map([...catalogues].map(([lang, words]) => [lang, new Map(phrasesOf(words))]));
const englishPhrases = phrasesOf(english);

const phrase = (lang: Lang, place: string): Phrase => {
  const found = phrases.get(lang)?.get(place);
  if (found === undefined) throw new Error(`${lang} has no ${place}`);
  return found;
};

/** What a phrase says; pieces are put together. */
const said = (phrase: Phrase, args: readonly unknown[]): string => {
  const text = typeof phrase === 'string' ? phrase : phrase(...args);
  return Array.isArray(text) ? text.flat().join('') : String(text);
};

const numbers = [0, 1, 2, 5, 1_000_000];

/** A list of one is written like what it holds, so it can stand for a text and for a list of texts. */
const marks = [['⟦1⟧'], ['⟦2⟧'], ['⟦3⟧'], ['⟦4⟧'], ['⟦5⟧']];

/** Arguments to try a phrase with: texts alone, a number before them, and nothing known. */
const tries = (phrase: Phrase): readonly (readonly unknown[])[] =>
  typeof phrase === 'string' || phrase.length === 0
    ? [[]]
    : [marks, ...numbers.map((n) => [n, ...marks.slice(1)]), ...(isOptional(phrase) ? [[null]] : [])];

const isOptional = (phrase: Phrase): boolean =>
  typeof phrase === 'function' && /=== null|\?\?/.test(phrase.toString());

const everySentence = (lang: Lang): readonly (readonly [place: string, text: string])[] =>
  englishPhrases.flatMap(([place, original]) =>
    tries(original).map((args) => [place, said(phrase(lang, place), args)] as const),
  );

/** Words that are the same in both languages. */
const shared: Readonly<Record<Lang, readonly string[]>> = {
  de: ['WooCommerce', 'Shopify', 'Format', 'Domain', 'Domains', 'Tokens', 'Status', '/h', 'Esc'],
  es: ['WooCommerce', 'Shopify', 'Tokens', 'token', 'tokens', 'Total', '/h', 'Ctrl ← →', 'Esc'],
  fr: [
    'version',
    'WooCommerce',
    'Shopify',
    'Budget',
    'Format',
    'Tokens',
    'token',
    'tokens',
    'stable',
    'Type',
    'Action',
    'Session',
    'maximum',
    'Total',
    '/h',
    'Ctrl ← →',
    'Conversations',
    'Messages',
    'Satisfaction',
  ],
};

describe('what is translated', () => {
  it('is every file of words', () => {
    const files = globSync('src/**/*.words.ts').map((path) => basename(path, '.words.ts'));
    expect(Object.keys(english)).to.have.members(files);
  });

  it('goes into every language that can be registered', () => {
    const files = globSync('src/register/lang/*.ts').map((path) => basename(path, '.ts'));
    expect(files).to.have.members([...langs]);
  });
});

for (const lang of langs) {
  describe(`the words in ${lang}`, () => {
    for (const [name, words] of Object.entries(english)) {
      it(`there are some for ${name}`, () => {
        expect(catalogues.get(lang)?.[name]).not.to.equal(words);
      });
    }

    it('have a phrase for each English one, and no other', () => {
      expect([...(phrases.get(lang)?.keys() ?? [])]).to.have.members(englishPhrases.map(([place]) => place));
    });

    it('are texts and functions where the English ones are; no function wants more than it is given', () => {
      for (const [place, original] of englishPhrases) {
        const translated = phrase(lang, place);
        expect(typeof translated, place).to.equal(typeof original);
        if (typeof translated === 'function') expect(translated.length, place).to.be.at.most(original.length);
      }
    });

    it('say each name, amount and number that the English ones say', () => {
      for (const [place, original] of englishPhrases) {
        for (const args of tries(original)) {
          const told = said(original, args);
          const text = said(phrase(lang, place), args);
          expect(text, place).to.match(/\S/);
          for (const arg of args.map(String)) {
            // Zero is no number of days or tries, and French counts it as one.
            if (arg !== '0' && told.includes(arg)) expect(text, `${place}(${args.join()})`).to.include(arg);
          }
          expect(text, place).not.to.match(/undefined|NaN|\[object/);
        }
      }
    });

    it('leave nothing in English', () => {
      for (const [place, original] of englishPhrases) {
        for (const args of tries(original)) {
          const text = said(phrase(lang, place), args);
          const words = text.replace(/⟦\d⟧|\d+|[+,:;.()]/g, '').trim();
          if (text === said(original, args) && /\p{L}/u.test(words)) {
            expect(shared[lang], `${place}: “${text}” is English`).to.include(words);
          }
          expect(text, place).not.to.match(/\b(the|of|is|not|with|this|has|could|last|ago|and|from)\b/i);
        }
      }
    });

    it('begin with a capital where the English ones do, and end with a full stop where they do', () => {
      for (const [place, original] of englishPhrases) {
        for (const args of tries(original)) {
          const told = said(original, args);
          const text = said(phrase(lang, place), args);
          expect(text.endsWith('.'), `${place}: ${text}`).to.equal(told.endsWith('.'));
          if (/^\p{Lu}/u.test(told)) expect(text, place).to.match(/^(\p{Lu}|\d|⟦)/u);
        }
      }
    });

    it('have curly quotes, no straight ones, and one space at a time', () => {
      for (const [place, text] of everySentence(lang)) {
        expect(text, place).not.to.match(/["']/);
        expect(text, place).not.to.match(/\s\s|^\s|\s$/);
      }
    });
  });
}

describe('the signs of each language', () => {
  it('French has a narrow no-break space before : ; ! ? and inside « »', () => {
    for (const [place, text] of everySentence('fr')) {
      expect(text, place).not.to.match(/[^\u202f][:;!?»]|«[^\u202f]/);
    }
    expect(said(phrase('fr', 'listing.noMatch'), ['pompe'])).to.equal(
      'Rien ne correspond à «\u202fpompe\u202f»',
    );
  });

  it('German quotes „so“, and has a space before …', () => {
    for (const [place, text] of everySentence('de')) {
      expect(text, place).not.to.match(/”|[^\u00a0]…/);
    }
    expect(said(phrase('de', 'listing.noMatch'), ['Pumpe'])).to.equal('Nichts passt zu „Pumpe“');
  });

  it('Spanish opens what it closes', () => {
    for (const [place, text] of everySentence('es')) {
      const count = (sign: RegExp) => text.match(sign)?.length ?? 0;
      expect(count(/[¿¡“]/g), place).to.equal(count(/[?!”]/g));
    }
  });
});

describe('numbers of things', () => {
  const expected: readonly [lang: Lang, place: string, said: readonly string[]][] = [
    [
      'de',
      'missing-products.products',
      ['0 Produkte', '1 Produkt', '2 Produkte', '5 Produkte', '1000000 Produkte'],
    ],
    [
      'de',
      'live-cost-ticker.running',
      [
        'Zurzeit läuft keine Sitzung',
        'Kosten der 1 laufenden Sitzung',
        'Kosten der 2 laufenden Sitzungen',
        'Kosten der 5 laufenden Sitzungen',
        'Kosten der 1000000 laufenden Sitzungen',
      ],
    ],
    [
      'fr',
      'missing-products.products',
      ['0 produit', '1 produit', '2 produits', '5 produits', '1000000 de produits'],
    ],
    [
      'es',
      'missing-products.products',
      ['0 productos', '1 producto', '2 productos', '5 productos', '1000000 de productos'],
    ],
    [
      'es',
      'cost-trend-chart.requests',
      ['0 peticiones', '1 petición', '2 peticiones', '5 peticiones', '1000000 de peticiones'],
    ],
  ];
  for (const [lang, place, texts] of expected) {
    it(`${place} in ${lang}: ${texts.slice(1, 3).join(', ')} …`, () => {
      expect(numbers.map((n) => said(phrase(lang, place), [n, String(n)]))).to.deep.equal(texts);
    });
  }

  for (const lang of langs) {
    it(`one day is 24 hours in ${lang}, seven are days`, () => {
      expect(said(phrase(lang, 'period.lastDays'), [1])).to.match(/\b24\b/);
      expect(said(phrase(lang, 'period.lastDays'), [7])).to.match(/\b7\b/);
    });
  }
});
