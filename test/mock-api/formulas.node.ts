import { expect } from 'chai';
import fc from 'fast-check';
import { costOf } from '../../mock-api/aggregate/cost.js';
import { languageOf } from '../../mock-api/aggregate/language.js';
import { categoryOf } from '../../mock-api/aggregate/product-category.js';
import { productNameOf } from '../../mock-api/aggregate/product-name.js';
import { countSentiment, satisfactionScore, sentimentOf } from '../../mock-api/aggregate/sentiment.js';
import { usd, usdNumber } from '../../mock-api/micros.js';

describe('cost of a request', () => {
  const prices: [model: string, input: bigint, output: bigint][] = [
    ['gpt-5-mini', 25n, 200n],
    ['gpt-4-turbo', 1000n, 3000n],
    ['gpt-4', 3000n, 6000n],
    ['gpt-3.5-turbo', 50n, 150n],
  ];

  for (const [model, inputCents, outputCents] of prices) {
    it(`is, for ${model}, what whole cents a million tokens give, rounded half up to six decimals`, () => {
      fc.assert(
        fc.property(fc.nat(2_000_000), fc.nat(2_000_000), (input, output) => {
          const hundredths = BigInt(input) * inputCents + BigInt(output) * outputCents;
          expect(costOf(model, input, output)).to.equal(Number((hundredths + 50n) / 100n));
        }),
      );
    });
  }

  for (const model of ['llama-3.1-70b', '__proto__', 'constructor']) {
    it(`is unknown for ${model}, which has no price`, () => {
      expect(costOf(model, 1000, 1000)).to.equal(null);
    });
  }
});

describe('millionths of a dollar', () => {
  const cases: [number, string][] = [
    [0, '0.000000'],
    [1, '0.000001'],
    [999_999, '0.999999'],
    [12_543_000, '12.543000'],
    [0.5, '0.000001'],
    [0.4, '0.000000'],
  ];
  for (const [value, written] of cases) {
    it(`writes ${value} as ${written}`, () => expect(usd(value)).to.equal(written));
  }

  it('reads back from a JSON number exactly', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31 - 1), (value) => {
        const [whole = '', decimals = ''] = JSON.stringify(usdNumber(value)).split('.');
        expect(Number(whole) * 1_000_000 + Number(decimals.padEnd(6, '0'))).to.equal(value);
      }),
    );
  });
});

describe('sentiment of a message', () => {
  const positive = ['thank', 'great', 'perfect', 'awesome', 'helpful', 'excellent', 'good', 'works'];
  const negative = ['not work', 'error', 'wrong', 'bad', 'issue', 'problem', 'broken', 'fail'];
  for (const word of positive) {
    it(`is positive with "${word}"`, () => expect(sentimentOf(`It is ${word}`)).to.equal('positive'));
  }
  for (const word of negative) {
    it(`is negative with "${word}"`, () => expect(sentimentOf(`It does ${word}`)).to.equal('negative'));
  }
  it('does not look at capitals', () => expect(sentimentOf('THANK YOU')).to.equal('positive'));
  it('is neutral without a keyword', () => expect(sentimentOf('And in blue?')).to.equal('neutral'));
  it('is neutral with one of each kind', () => expect(sentimentOf('Great, an error')).to.equal('neutral'));
});

describe('satisfaction score', () => {
  const cases: [messages: string[], score: number][] = [
    [[], 3],
    [['ok'], 3],
    [['thanks'], 5],
    [['broken'], 1],
    [['thanks', 'ok', 'ok', 'ok'], 3.5],
    [['broken', 'ok', 'ok', 'ok'], 2.5],
    [['thanks', 'ok', 'ok'], 3.67],
  ];
  for (const [messages, score] of cases) {
    it(`of [${messages.join(', ')}] is ${score}`, () =>
      expect(satisfactionScore(countSentiment(messages))).to.equal(score));
  }
});

describe('language of a message', () => {
  const words = {
    Spanish: ['hola', 'gracias', 'ayuda', 'necesito', 'producto'],
    French: ['bonjour', 'merci', 'aide', 'besoin', 'produit'],
    German: ['hallo', 'danke', 'hilfe', 'brauche', 'produkt'],
  };
  for (const [language, patterns] of Object.entries(words)) {
    for (const word of patterns) {
      it(`is ${language} with "${word}"`, () => expect(languageOf(`… ${word} …`)).to.equal(language));
    }
  }
  it('is English otherwise', () => expect(languageOf('Goedendag')).to.equal('English'));
  it('is the first that the guide lists', () => expect(languageOf('danke, gracias')).to.equal('Spanish'));
});

describe('product named by a failed search', () => {
  const cases: [query: string, name: string | null][] = [
    ['I am looking for brass wall lamp, can you help', 'brass wall lamp'],
    ['Do you have linen lampshade?', 'linen lampshade'],
    ['I need a hydraulic pump filter.', 'hydraulic pump filter'],
    ['I need an o-ring assortment', 'o-ring assortment'],
    ['I need some hoses', 'hoses'],
    ['searching for float switch, in Leeds', 'float switch'],
    ['spare lamp parts', 'spare lamp'],
    ['any garden items', 'any garden'],
    ['Show me pressure gauge', 'pressure gauge'],
    ['Where is the wheel bearing kit?', 'wheel bearing kit'],
    ['Where are the valves?', 'valves'],
    ['Gracias, busco el producto manómetro', 'gracias, busco el'],
    ['torque wrench price and availability please', 'torque wrench'],
    ['Hallo, haben Sie Gummihammer?', 'gummihammer'],
    ['o k ?', null],
  ];
  for (const [query, name] of cases) {
    it(`of "${query}" is ${name ?? 'nothing'}`, () => expect(productNameOf(query)).to.equal(name));
  }
});

describe('category of a product', () => {
  const cases = {
    tools: ['tool trolley', 'torque wrench', 'rubber hammer', 'cordless drill'],
    parts: ['spare part', 'dust filter', 'serpentine belt', 'wheel bearing kit', 'hydraulic pump filter'],
    equipment: ['sump pump', 'submersible motor', 'air compressor', 'diesel generator'],
    other: ['brass wall lamp', 'Gummimatte'],
  };
  for (const [category, products] of Object.entries(cases)) {
    for (const product of products) {
      it(`of "${product}" is ${category}`, () => expect(categoryOf(product)).to.equal(category));
    }
  }
});
