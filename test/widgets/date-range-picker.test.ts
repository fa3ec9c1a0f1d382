import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/register/date-range-picker.js';
import '../../src/register/spendglass-scope.js';
import type { DateRangePicker } from '../../src/widgets/date-range-picker/date-range-picker.js';
import { expectAccessible, frames } from './support/look.js';
import { settle } from './support/page-time.js';
import { baseUrl, eachOnItsOwnPage } from './support/test-page.js';
import { samples } from './support/widgets.js';

const text = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('<date-range-picker>', () => {
  const page = eachOnItsOwnPage(10_000);
  const show = async (attributes = '', around = ''): Promise<DateRangePicker> => {
    page().api.reply = samples;
    const scope = await fixture(
      `<spendglass-scope base-url="${baseUrl}" days="7"><date-range-picker ${attributes}></date-range-picker>${around}<button>next</button></spendglass-scope>`,
    );
    await frames();
    return scope.querySelector('date-range-picker')!;
  };
  const buttons = (picker: DateRangePicker): HTMLButtonElement[] => [
    ...picker.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=segments] button'),
  ];
  const chosen = (picker: DateRangePicker): string =>
    buttons(picker)
      .filter((button) => button.ariaPressed === 'true')
      .map(text)
      .join();
  const field = (picker: DateRangePicker): HTMLInputElement => picker.shadowRoot!.querySelector('input')!;
  const note = (picker: DateRangePicker): string => text(picker.shadowRoot!.querySelector('[part=note]'));
  const type = async (picker: DateRangePicker, days: string): Promise<void> => {
    field(picker).focus();
    field(picker).select();
    // One by one: WebDriver's classic protocol holds down all keys of a command, and no key goes down twice.
    for (const digit of days) await sendKeys({ type: digit });
    await sendKeys({ press: 'Tab' });
    await settle();
  };

  it('shows the period of its scope, by default among 1, 7, 30 and 90 days', async () => {
    const picker = await show();
    expect(buttons(picker).map(text)).to.deep.equal(['24 hours', '7 days', '30 days', '90 days']);
    expect(chosen(picker)).to.equal('7 days');
    expect(field(picker).value).to.equal('7');
  });

  it('offers the numbers of days that the page gives, and leaves out what is none', async () => {
    const picker = await show('presets="14, 28 28 0 400 x"');
    expect(buttons(picker).map(text)).to.deep.equal(['14 days', '28 days']);
    expect(chosen(picker)).to.equal('');
  });

  it('writes the days of its scope, and every widget in it shows that period', async () => {
    const picker = await show('', '<model-comparison></model-comparison>');
    buttons(picker)[2]!.click();
    await frames();
    const scope = picker.closest('spendglass-scope')!;
    expect(scope.days).to.equal(30);
    expect(chosen(picker)).to.equal('30 days');
    const widget = scope.querySelector('model-comparison')!;
    expect(text(widget.shadowRoot!.querySelector('[part=scope]'))).to.equal('All domains, last 30 days');
  });

  it('takes any number of days from 1 to 365, and says what it refuses', async () => {
    const picker = await show();
    const scope = picker.closest('spendglass-scope')!;
    await type(picker, '45');
    expect(scope.days).to.equal(45);
    for (const wrong of ['0', '366', '2.5']) {
      await type(picker, wrong);
      expect(scope.days, wrong).to.equal(45);
      expect(field(picker).ariaInvalid).to.equal('true');
      expect(note(picker)).to.equal('A whole number from 1 to 365');
    }
    await type(picker, '365');
    expect(scope.days).to.equal(365);
    expect(field(picker).ariaInvalid).to.equal(null);
  });

  it('tells the page, which can keep the scope as it is', async () => {
    const picker = await show();
    const heard: number[] = [];
    const scope = picker.closest('spendglass-scope')!;
    scope.parentElement!.addEventListener('spendglass-days-change', (event) => {
      heard.push(event.detail.days);
      event.preventDefault();
    });
    buttons(picker)[0]!.click();
    await settle();
    expect(heard).to.deep.equal([1]);
    expect(scope.days).to.equal(7);
    await type(picker, '45');
    expect(field(picker).value).to.equal('7');
  });

  it('shows the period again after what it refused, when the same period is chosen', async () => {
    const picker = await show();
    await type(picker, '999');
    buttons(picker)[1]!.click();
    await frames();
    expect([field(picker).value, field(picker).ariaInvalid]).to.deep.equal(['7', null]);
  });

  it('says of no period that it is chosen where it has no scope to write to', async () => {
    const picker = await fixture<DateRangePicker>('<date-range-picker></date-range-picker>');
    buttons(picker)[2]!.click();
    await page().time.advance(1000);
    expect(chosen(picker)).to.equal('7 days');
    expect(text(document.querySelector('body > [aria-live]'))).to.equal('');
  });

  it('takes the presets as a framework hands them over', async () => {
    const picker = await show();
    Object.assign(picker, { presets: [3, 14] });
    await frames();
    expect(buttons(picker).map(text)).to.deep.equal(['3 days', '14 days']);
  });

  it('names the zone, and the widgets that have no period', async () => {
    const picker = await show(
      'time-zone="Europe/Madrid"',
      '<budget-alerts></budget-alerts><model-comparison></model-comparison>',
    );
    expect(note(picker)).to.equal('Times in Europe/Madrid · No period of their own: Budget alerts');
  });

  it('speaks the language around it and is accessible', async () => {
    const picker = await show();
    await expectAccessible(page(), picker);
    expect(picker.shadowRoot!.querySelector('[role=group]')!.ariaLabel).to.equal('Period');
  });
});
