import { expect } from 'chai';
import { mockFetch } from '../../mock-api/fetch.js';
import { readAnswer } from '../../src/data/answer.js';
import { telemetry } from '../../src/data/sources.js';
import { cost } from '../support/cpu-time.js';
import { figure } from '../support/figure.js';

const now = Date.UTC(2026, 10, 19, 10, 42, 17);

const read = (text: string): unknown => {
  try {
    return readAnswer(text, telemetry({ days: 30, domain: undefined }), now);
  } catch (error) {
    return error;
  }
};

// A busy machine is no failure: `npm run test:faults` measures, `npm test` does not.
const measured = process.env['FIGURES'] ? describe : describe.skip;

measured('an answer', function () {
  this.timeout(30_000);

  it('of the usual size is read and checked within a millisecond', async () => {
    const fetch = mockFetch({ now: () => now });
    const text = await (await fetch('http://mock/api/dashboard/telemetry?days=30')).text();
    expect(text.length).to.be.within(15_000, 35_000);
    const ms = cost(() => read(text), 300);
    figure('answer read', ms, 'ms');
    expect(ms).to.be.at.most(1);
  });

  const cap = 2 ** 21 - 100;
  const hostile: Readonly<Record<string, string>> = {
    'of empty objects': `[${'{},'.repeat(cap / 3)}{}]`,
    'of numbers': `{"modelUsage":[${'0,'.repeat(cap / 2 - 20)}0]}`,
    'of brackets': '['.repeat(cap),
    'of one text': `"${'x'.repeat(cap)}"`,
    'of escapes': `"${'\\u0041'.repeat(Math.floor(cap / 6))}"`,
    'of as many values as are taken': `{"hourlyTrend":[${'{"hour":1},'.repeat(99_000)}{}]}`,
  };
  for (const [what, text] of Object.entries(hostile)) {
    it(`of two megabytes ${what} is given up or read within 50 ms, in one task`, () => {
      const ms = cost(() => read(text), 5);
      figure(`answer ${what}`, ms, 'ms');
      expect(ms).to.be.at.most(50);
    });
  }
});
