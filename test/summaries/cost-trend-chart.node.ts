import { expect } from 'chai';
import * as fc from 'fast-check';
import { readTelemetry } from '../../src/contracts/telemetry.js';
import { periodBefore } from '../../src/data/period-before.js';
import { english as changes } from '../../src/parts/delta.words.js';
import { english as chart } from '../../src/parts/line-chart/line-chart.words.js';
import { english as period } from '../../src/parts/period.words.js';
import { draw } from '../../src/widgets/cost-trend-chart/cost-trend-chart.drawn.js';
import { summary } from '../../src/widgets/cost-trend-chart/cost-trend-chart.summary.js';
import { english as words } from '../../src/widgets/cost-trend-chart/cost-trend-chart.words.js';
import { expectedSummary, zones, type Asked, type Zone } from './trend-oracle.js';
import { answerOf, now, shops } from './trend-shop.js';

const read = (wire: unknown) => readTelemetry(JSON.parse(JSON.stringify(wire))).data!;

const said = ({ wire, twice, metric, days, zone }: Asked): string[] => {
  const answer = read(wire);
  const { view, budgets, write, reader } = draw({
    answer,
    question: {
      metric,
      now,
      timeZone: zone,
      days,
      bucket: 'auto',
      before: twice ? periodBefore({ now: answer, twice: read(twice) }, days, now) : { kind: 'off' },
    },
    reader: { words, changes, chart, locale: { lang: 'en-US', timeZone: zone }, currency: 'USD' },
    alerts: { phase: 'idle' },
    domain: undefined,
  });
  const title = words.heading[metric](period.lastDays(days));
  return summary(title, view, budgets, write, reader).map((sentence) => sentence.replace(/\s/g, ' '));
};

const questions = fc.record({
  shop: shops,
  compares: fc.boolean(),
  metric: fc.constantFrom('cost', 'requests'),
  zone: fc.constantFrom(...(Object.keys(zones) as Zone[])),
});

const asking = ({
  shop,
  compares,
  metric,
  zone,
}: typeof questions extends fc.Arbitrary<infer T> ? T : never): Asked => ({
  wire: answerOf(shop, shop.days),
  twice: compares ? answerOf(shop, 2 * shop.days) : null,
  metric,
  days: shop.days,
  zone,
});

describe('cost-trend-chart, its summary', () => {
  it('says of any answer what a second implementation says, number by number and claim by claim', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const asked = asking(question);
        expect(said(asked)).to.deep.equal(expectedSummary(asked));
      }),
      { numRuns: 150 },
    );
  });

  it('makes every kind of claim in these cases', () => {
    const sentences = fc
      .sample(questions, { numRuns: 150, seed: 7 })
      .flatMap((question) => said(asking(question)));
    for (const claim of [
      /up [\d,.]+% on the \d+ days before/,
      /down [\d,.]+% on the/,
      /on the 24 hours before/,
      /^Highest/,
      /^No data for/,
      /gaps without data/,
      /^1 unusual hour: .* on week(days|ends)\.$/,
      /unusual hours, the last/,
      /^Not enough history/,
      /^Today .* projected\.$/,
      /^This month .* projected\.$/,
    ])
      expect(
        sentences.some((sentence) => claim.test(sentence)),
        String(claim),
      ).to.equal(true);
  });
});
