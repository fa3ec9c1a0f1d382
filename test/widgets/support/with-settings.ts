import { expect } from '@open-wc/testing';
import { mount, states, words } from './look.js';
import { settle } from './page-time.js';
import { json } from './scripted-api.js';
import { baseUrl, type TestPage } from './test-page.js';
import type { AnyWidget, WidgetUnderTest } from './widgets.js';

const at = `base-url="${baseUrl}"`;

/** Wrong values, and what a warning says is accepted. */
const wrong: readonly (readonly [attribute: string, value: string, accepted: string])[] = [
  ['heading-level', '9', 'a whole number from 1 to 6'],
  ['theme', 'pink', 'light, dark, auto'],
  ['time-zone', 'Mars/Olympus', 'an IANA time zone such as Europe/London'],
  ['refresh-interval', '500', '0 (ask once) or 1000 to 86400000 ms'],
];

export const withSettings = (widget: WidgetUnderTest, page: () => TestPage): void => {
  const { tag } = widget;
  const shown = (attributes = ''): Promise<AnyWidget> => {
    page().api.reply = json(widget.answer);
    return mount(tag, `${at} ${attributes}`);
  };
  const heading = (element: AnyWidget): Element => element.shadowRoot!.querySelector('[role=heading]')!;
  const card = (element: AnyWidget): CSSStyleDeclaration =>
    getComputedStyle(element.shadowRoot!.querySelector('section')!);

  describe('settings', () => {
    it('puts its heading at level 3, or where the page says', async () => {
      const element = await shown();
      expect(heading(element).getAttribute('aria-level')).to.equal('3');
      element.setAttribute('heading-level', '2');
      await settle();
      expect(heading(element).getAttribute('aria-level')).to.equal('2');
      const named = element.shadowRoot!.querySelector('section')!.getAttribute('aria-labelledby')!;
      expect(element.shadowRoot!.getElementById(named)).to.equal(heading(element));
    });

    it('is dark or light where its theme says so, whatever the page is', async () => {
      const element = await shown('theme="dark"');
      const dark = card(element).backgroundColor;
      element.theme = 'light';
      await settle();
      expect(card(element).backgroundColor).not.to.equal(dark);
    });

    it('writes in the language around it, and in another when that changes, without asking again', async () => {
      const element = await shown();
      const before = element.shadowRoot!.textContent;
      element.parentElement!.lang = 'de-DE';
      await settle();
      expect(words(element)).to.include(widget.showsInGerman);
      element.parentElement!.removeAttribute('lang');
      await settle();
      expect(element.shadowRoot!.textContent).to.equal(before);
      expect(page().api.asked.length).to.equal(1);
    });

    it('takes American English for a language that there is not', async () => {
      page().expected.push(`<${tag}> lang="no language" is not a language tag such as en-GB; it is skipped.`);
      const element = await shown('lang="no language"');
      element.requestUpdate();
      await settle();
      expect(states(element)).to.deep.equal(['fresh']);
      for (const text of widget.shows) expect(words(element)).to.include(text);
    });

    for (const [attribute, value, accepted] of wrong) {
      it(`warns once of ${attribute}="${value}" and takes the default`, async () => {
        page().expected.push(`<${tag}> ${attribute}="${value}" is not ${accepted}; it is skipped.`);
        const element = await shown();
        const before = words(element);
        element.setAttribute(attribute, value);
        element.requestUpdate();
        await settle();
        await shown(`${attribute}="${value}"`);
        expect(words(element)).to.equal(before);
      });
    }

    it('warns once of a base URL that it does not use, and stays idle', async () => {
      page().expected.push(`<${tag}> base-url="ftp://shop.example" is not an https URL`);
      const element = await mount(tag, 'base-url="ftp://shop.example"');
      element.requestUpdate();
      await settle();
      expect(states(element)).to.deep.equal(['idle']);
      expect(page().api.asked).to.deep.equal([]);
    });
  });
};
