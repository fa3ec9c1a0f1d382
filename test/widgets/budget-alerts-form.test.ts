import { expect } from '@open-wc/testing';
import { AlertServer, eachOnAnAlertsPage, fill, inside, submit } from './support/alerts-page.js';
import { expectAccessible, words } from './support/look.js';

describe('<budget-alerts> and its form', () => {
  const { page, shown, sent } = eachOnAnAlertsPage();

  describe('refuses', () => {
    const between = 'Not saved: threshold must be between $0.01 and $99,999,999.99';
    const refused: readonly [typed: string, said: string][] = [
      ['', 'Enter a threshold'],
      ['0', between],
      ['−1', between],
      ['1000000000000', between],
      ['0.004', between],
      ['1,234', 'Write the amount without grouping signs, such as 12.50'],
      ['much', 'Enter an amount, such as 12.50'],
    ];
    for (const [typed, said] of refused) {
      it(`“${typed}” with a hint at the field, and sends nothing`, async () => {
        const element = await shown(new AlertServer());
        await fill(element, 'threshold', typed);
        await submit(element);
        const field = inside<HTMLInputElement>(element, '#threshold');
        expect(field.getAttribute('aria-invalid')).to.equal('true');
        const described = field.getAttribute('aria-describedby')!.split(' ');
        const text = described.map((id) => inside<HTMLElement>(element, `#${id}`).innerText).join(' ');
        expect(text.replaceAll('\u00a0', ' ')).to.include(said);
        expect(element.shadowRoot!.activeElement === field).to.equal(true);
        expect(page().api.lines).to.have.length(1);
      });
    }

    it('an address in place of a domain, and is accessible meanwhile', async () => {
      const element = await shown(new AlertServer());
      await fill(element, 'domain', 'other');
      await fill(element, 'other', 'https://new.example/');
      await fill(element, 'threshold', '5');
      await submit(element);
      expect(words(element)).to.include('Enter only the name, such as shop.example');
      expect(element.shadowRoot!.activeElement!.id).to.equal('other');
      expect(sent()).to.deep.equal([]);
      await expectAccessible(page(), element);
    });
  });

  it('echoes the amount as it was understood, in the reader’s language, before anything is sent', async () => {
    const element = await shown(new AlertServer(), 'lang="de"');
    await fill(element, 'threshold', '12,5');
    expect(words(element)).to.match(/Alerts above 12,50\s?\$ in a calendar day \(UTC\), in any one domain/);
    expect(inside<HTMLLabelElement>(element, 'label[for=threshold]').innerText).to.match(/Threshold, .*\$/);
    await submit(element);
    expect(sent()).to.deep.equal([{ action: 'set-alert', alert_type: 'daily', threshold_usd: 12.5 }]);
  });
});
