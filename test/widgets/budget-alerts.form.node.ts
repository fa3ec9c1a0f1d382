import { expect } from 'chai';
import { parseMoney } from '../../src/money/parse.js';
import { check, type Draft } from '../../src/widgets/budget-alerts/alert-draft.js';
import { amountProblemText, echo } from '../../src/widgets/budget-alerts/alert-form.text.js';
import { english } from '../../src/widgets/budget-alerts/budget-alerts.words.js';

const draft = (more: Partial<Draft> = {}): Draft => ({
  target: 'all',
  other: '',
  type: 'daily',
  threshold: '5',
  ...more,
});

describe('budget alerts: a draft', () => {
  const accepted: readonly [typed: string, lang: string, threshold: string][] = [
    ['5', 'en', '5'],
    [' 12.50 ', 'en', '12.50'],
    ['12,50', 'de', '12.50'],
    ['12,5', 'en', '12.5'],
    ['0.01', 'en', '0.01'],
    ['99999999.99', 'en', '99999999.99'],
  ];
  for (const [typed, lang, threshold] of accepted) {
    it(`asks for ${threshold} where somebody types “${typed}” in ${lang}`, () => {
      const intent = { domain: null, type: 'daily', threshold: parseMoney(threshold) };
      expect(check(draft({ threshold: typed }), lang)).to.deep.equal({ intent, problems: null });
    });
  }

  const between = 'Not saved: threshold must be between $0.01 and $99,999,999.99';
  const refused: readonly [typed: string, lang: string, said: string][] = [
    ['', 'en', 'Enter a threshold'],
    ['0', 'en', between],
    ['-1', 'en', between],
    ['0.004', 'en', between],
    ['1000000000000', 'en', between],
    ['100000000', 'en', between],
    ['1,234', 'en', 'Write the amount without grouping signs, such as 12.50'],
    ['1.234', 'de', 'Write the amount without grouping signs, such as 12,50'],
    ['five', 'en', 'Enter an amount, such as 12.50'],
    ['1e3', 'en', 'Enter an amount, such as 12.50'],
    ['5.005', 'en', 'At most two decimals'],
  ];
  for (const [typed, lang, said] of refused) {
    it(`is refused with “${typed}” in ${lang}: ${said}`, () => {
      const checked = check(draft({ threshold: typed }), lang);
      if (!checked.problems?.threshold) throw new Error('accepted');
      const text = amountProblemText(checked.problems.threshold, english, lang);
      expect(lang === 'de' ? text : text.replaceAll('\u00a0', ' ')).to.equal(said);
    });
  }

  const domains: readonly [what: string, more: Partial<Draft>, result: unknown][] = [
    ['every domain', { target: 'all' }, null],
    ['one that is known', { target: '=shop.example' }, 'shop.example'],
    ['one whose name poses as a choice', { target: '=all' }, 'all'],
    ['one that was typed', { target: 'other', other: ' new.example ' }, 'new.example'],
    ['one with a port', { target: 'other', other: 'localhost:3000' }, 'localhost:3000'],
  ];
  for (const [what, more, domain] of domains) {
    it(`takes ${what}`, () =>
      expect(check(draft(more), 'en')).to.have.nested.property('intent.domain', domain));
  }

  for (const [other, problem] of [
    ['', 'empty'],
    ['  ', 'empty'],
    ['https://shop.example', 'not-a-domain'],
    ['two words', 'not-a-domain'],
    ['me@shop.example', 'not-a-domain'],
    ['x'.repeat(254), 'not-a-domain'],
  ] as const) {
    it(`refuses “${other.slice(0, 30)}” as a domain`, () => {
      const checked = check(draft({ target: 'other', other }), 'en');
      expect(checked).to.have.nested.property('problems.domain', problem);
    });
  }

  it('says what the type counts until there is an amount, then the amount as it was understood', () => {
    const said = (more: Partial<Draft>, lang = 'en') => echo(draft(more), english, lang);
    expect(said({ threshold: '' })).to.equal('Alerts above … in a calendar day (UTC), in any one domain');
    expect(said({ threshold: 'x', target: '=a' })).to.equal('Alerts above … in a calendar day (UTC)');
    expect(said({ threshold: '12,5', target: '=a' })).to.equal('Alerts above $12.50 in a calendar day (UTC)');
    expect(said({ threshold: '0.1', type: 'per_request' })).to.equal(
      'Alerts above $0.10 for one request of the last hour, in any one domain',
    );
    expect(said({ threshold: '12,5', target: '=a' }, 'de')).to.match(/12,50\s\$ in a calendar day/);
  });
});
