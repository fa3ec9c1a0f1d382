import { expect, fixture } from '@open-wc/testing';
import { expectAccessible, expectNoFigure, mount, states, words } from './look.js';
import { morning, settle } from './page-time.js';
import { baseUrl, type TestPage } from './test-page.js';
import type { AnyWidget, WidgetUnderTest } from './widgets.js';

/** JSON that can stand inside a script element. */
const inScript = (json: unknown): string =>
  `<script type="application/json">${JSON.stringify(json).replaceAll('<', '\\u003c')}</script>`;

export const withGivenData = (widget: WidgetUnderTest, page: () => TestPage): void => {
  const { tag } = widget;
  const at = `base-url="${baseUrl}"`;

  describe('given data', () => {
    afterEach(() => expect(page().api.asked).to.deep.equal([]));

    it('shows what .data holds, whose age nobody knows, and asks for nothing', async () => {
      const element = await mount(tag, '');
      element.data = widget.answer;
      await settle();
      expect(states(element)).to.deep.equal(['fresh']);
      for (const text of widget.shows) expect(words(element)).to.include(text);
      expect(words(element)).to.include('Given by the page, age unknown');
      expect(page().details('spendglass-reading').at(-1)).to.include({ phase: 'fresh', at: null });
      await page().time.advance(600_000);
    });

    it('shows what a script inside it holds, even where an API is named', async () => {
      const element = await mount(tag, at, inScript(widget.answer));
      for (const text of widget.shows) expect(words(element)).to.include(text);
      await expectAccessible(page(), element);
    });

    it('asks for nothing where the parser has yet to reach the script inside', async () => {
      Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
      try {
        const element = document.createElement(tag) as AnyWidget;
        element.setAttribute('base-url', baseUrl);
        (await fixture('<div></div>')).append(element);
        await Promise.resolve();
        element.innerHTML = inScript(widget.answer);
        await page().time.advance(1);
        await settle();
        for (const text of widget.shows) expect(words(element)).to.include(text);
      } finally {
        Reflect.deleteProperty(document, 'readyState');
      }
    });

    it('shows what a script inside it holds from the moment that it is there, and its changes', async () => {
      const element = await mount(tag, '');
      element.innerHTML = inScript(widget.answer);
      await settle();
      for (const text of widget.shows) expect(words(element)).to.include(text);
      element.querySelector('script')!.firstChild!.nodeValue = JSON.stringify(widget.nothing);
      await settle();
      expect(words(element)).to.include(widget.saysOfNothing);
    });

    it('warns once of a data-at that is no time, and tells no age', async () => {
      page().expected.push(`<${tag}> data-at="yesterday" is not an ISO 8601 time; no age is told.`);
      const element = await mount(tag, 'data-at="yesterday"', inScript(widget.answer));
      expect(words(element)).to.include('Given by the page, age unknown');
    });

    it('tells the age of what was given where data-at says when it was true', async () => {
      const tenMinutesAgo = new Date(morning - 600_000).toISOString();
      const element = await mount(tag, `${at} data-at="${tenMinutesAgo}"`, inScript(widget.answer));
      expect(words(element)).to.include('Updated 10 min ago');
      await page().time.advance(120_000);
      expect(words(element)).to.include('Updated 12 min ago');
      expect(page().details('spendglass-reading').at(-1)).to.include({ at: morning - 600_000 });
    });

    it('never makes figures younger than they can be', async () => {
      const tomorrow = new Date(morning + 86_400_000).toISOString();
      const element = await mount(tag, `data-at="${tomorrow}"`, inScript(widget.answer));
      expect(words(element)).to.include('Updated just now');
    });

    it('never makes them younger because somebody sets the time back', async () => {
      const earlier = new Date(morning - 600_000).toISOString();
      const element = await mount(tag, `data-at="${earlier}"`, inScript(widget.answer));
      page().time.install(morning - 86_400_000);
      await page().time.advance(1000);
      expect(words(element)).to.include('Updated 10 min ago');
    });

    it('says that what was given cannot be read, and shows no figure', async () => {
      for (const broken of ['{"overview":', '[]', '{}', '42', '"text"', '{"error":"secret"}']) {
        const element = await mount(tag, '', `<script type="application/json">${broken}</script>`);
        expect(states(element), broken).to.deep.equal(['failed']);
        expect(words(element)).to.include('The answer is not what this API promises.');
        expect(words(element)).not.to.include('secret');
        expectNoFigure(element);
      }
    });

    it('shows nothing to count as it shows it from an API', async () => {
      const element = await mount(tag, '', inScript(widget.nothing));
      expect(states(element)).to.deep.equal(['fresh', 'empty']);
      expect(words(element)).to.include(widget.saysOfNothing);
    });

    it('sends nothing that a person could write', async () => {
      const element = await mount(tag, at, inScript(widget.answer));
      expect(element.shadowRoot!.querySelectorAll('form').length).to.equal(0);
    });
  });
};
