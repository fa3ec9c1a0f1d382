import { expect, fixture } from '@open-wc/testing';
import { configure } from '../../../src/data/configuration.js';
import { mount, retryButton, states, words } from './look.js';
import { settle } from './page-time.js';
import { json, later, silent, status } from './scripted-api.js';
import { baseUrl, type TestPage } from './test-page.js';
import type { AnyWidget, WidgetUnderTest } from './widgets.js';

const tenMinutes = 600_000;

/** As if the reader had gone to another tab, or come back. */
const look = (visibility: 'visible' | 'hidden'): void => {
  Object.defineProperty(document, 'visibilityState', { value: visibility, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
};

export const inAPage = (widget: WidgetUnderTest, page: () => TestPage): void => {
  const { tag, asks, interval, other } = widget;
  const answerAll = (): void => void (page().api.reply = json(widget.answer));

  describe('in a page', () => {
    it('asks again at its interval, and at another one when told so', async () => {
      answerAll();
      const element = await mount(tag);
      await page().time.advance(3 * interval);
      expect(page().api.asked.length).to.equal(4);
      element.refreshInterval = 0;
      await page().time.advance(3 * interval);
      expect(page().api.asked.length).to.equal(4);
    });

    it('is silent from its removal on, whatever state it is in', async () => {
      for (const reply of [json(widget.answer), json(widget.nothing), status(503), silent]) {
        page().api.reply = reply;
        const element = await mount(tag);
        element.remove();
        await page().time.advance(widget.patience ?? 0);
        page().expectNothingLeft('a removal');
        const asked = page().api.asked.length;
        await page().time.advance(tenMinutes);
        expect(page().api.asked.length).to.equal(asked);
      }
    });

    it('is silent though it was told to change in the moment of its removal, and changes on its return', async () => {
      answerAll();
      const element = await mount(tag);
      const box = element.parentElement!;
      element.setAttribute(other.attribute, other.value(3));
      element.remove();
      document.documentElement.lang = '';
      await page().time.advance(widget.patience ?? 0);
      page().expectNothingLeft('a removal');
      expect(page().api.lines).to.deep.equal([asks]);
      box.append(element);
      await settle();
      expect(page().api.lines).to.deep.equal([asks, other.asks(3)]);
    });

    it('aborts its request when it is removed', async () => {
      const element = await mount(tag);
      const [asked] = page().api.asked;
      expect(asked!.signal.aborted).to.equal(false);
      element.remove();
      await page().time.advance(0);
      expect(asked!.signal.aborted).to.equal(true);
    });

    it('does not ask again for being moved, not even amid a request', async () => {
      const { reply, give } = later();
      page().api.reply = reply;
      const box = await fixture<HTMLElement>(
        `<div><section><${tag} base-url="${baseUrl}"></${tag}></section><aside></aside></div>`,
      );
      const element = box.querySelector<AnyWidget>(tag)!;
      await settle();
      box.querySelector('aside')!.append(element);
      await page().time.advance(0);
      give(json(widget.answer));
      await page().time.advance(1000);
      expect(states(element)).to.deep.equal(['fresh']);
      box.querySelector('section')!.append(element);
      await page().time.advance(0);
      expect(states(element)).to.deep.equal(['fresh']);
      expect(page().api.lines).to.deep.equal([asks]);
    });

    it('shows its figures at once when it comes back within a minute', async () => {
      answerAll();
      const element = await mount(tag);
      const box = element.parentElement!;
      element.remove();
      await page().time.advance(5000);
      box.append(element);
      await settle();
      expect(states(element)).to.deep.equal(['fresh']);
      expect(page().api.asked.length).to.equal(1);
    });

    it('shares one request with its twin, and one truth', async () => {
      answerAll();
      const box = await fixture<HTMLElement>(
        `<div><${tag} base-url="${baseUrl}"></${tag}><${tag} base-url="${baseUrl}/"></${tag}></div>`,
      );
      const [one, two] = box.querySelectorAll<AnyWidget>(tag);
      await page().time.advance(2 * interval + 1000);
      expect(page().api.lines).to.deep.equal([asks, asks, asks]);
      expect(words(one!)).to.equal(words(two!));
      one!.remove();
      await page().time.advance(interval);
      expect(page().api.asked.length).to.equal(4);
    });

    it(`asks once for 100 changes of ${other.attribute} in a row, the last one`, async () => {
      answerAll();
      const element = await mount(tag);
      for (let n = 101; n <= 200; n += 1) element.setAttribute(other.attribute, other.value(n));
      await settle();
      expect(page().api.lines).to.deep.equal([asks, other.asks(200)]);
    });

    it('never shows the answer to an earlier question', async () => {
      const { reply, give } = later();
      page().api.reply = reply;
      const element = await mount(tag);
      page().api.reply = json(widget.nothing);
      element.setAttribute(other.attribute, other.value(3));
      await settle();
      give(json(widget.answer));
      await page().time.advance(1000);
      for (const text of widget.shows) expect(words(element)).not.to.include(text);
      expect(page().api.lines).to.deep.equal([asks, other.asks(3)]);
    });

    it('asks for nothing while it is paused, and goes on where it was', async () => {
      answerAll();
      const element = await mount(tag);
      element.paused = true;
      await page().time.advance(tenMinutes);
      expect(page().api.asked.length).to.equal(1);
      expect(words(element)).to.include('Paused, 10 min old');
      element.paused = false;
      await page().time.advance(1000);
      expect(page().api.asked.length).to.equal(2);
      expect(words(element)).to.include('Updated just now');
    });

    it('keeps its figures through an hour of pause, though it is drawn anew', async () => {
      answerAll();
      const element = await mount(tag);
      element.paused = true;
      await page().time.advance(6 * tenMinutes);
      element.requestUpdate();
      await settle();
      for (const text of widget.shows) expect(words(element)).to.include(text);
      expect(page().api.asked.length).to.equal(1);
      page().api.reply = silent;
      element.paused = false;
      await settle();
      for (const text of widget.shows) expect(words(element)).to.include(text);
      expect(page().api.asked.length).to.equal(2);
    });

    it('keeps what it shows while its twin goes on, until somebody asks', async () => {
      answerAll();
      const element = await mount(tag);
      element.paused = true;
      await mount(tag);
      page().api.reply = json(widget.nothing);
      await page().time.advance(interval + 1000);
      page().api.reply = json({ error: 'gone' });
      for (const text of widget.shows) expect(words(element)).to.include(text);
      await element.refresh();
      await settle();
      expect(states(element)).to.include('stale');
    });

    it('is done with a request that was out when it was paused', async () => {
      answerAll();
      const element = await mount(tag);
      page().api.reply = silent;
      await page().time.advance(interval + 4000);
      expect(words(element)).to.include('Refreshing…');
      element.paused = true;
      await page().time.advance(tenMinutes);
      expect(words(element)).to.match(/Paused, 1[015] min old/);
      expect(page().api.asked.length).to.equal(2);
    });

    it('asks for nothing while nobody looks, and at once when somebody does', async () => {
      answerAll();
      await mount(tag);
      try {
        look('hidden');
        await page().time.advance(tenMinutes);
        expect(page().api.asked.length).to.equal(1);
      } finally {
        look('visible');
        Reflect.deleteProperty(document, 'visibilityState');
      }
      await settle();
      expect(page().api.asked.length).to.equal(2);
    });

    it('says by refresh() when an answer or a problem is there', async () => {
      answerAll();
      const element = await mount(tag);
      await element.refresh();
      expect(page().api.asked.length).to.equal(2);
      page().api.reply = status(503);
      await element.refresh();
      await settle();
      expect(states(element)).to.deep.equal(['stale']);
    });

    it('asks for other headers once when the session has ended, then for nothing until somebody asks', async () => {
      let given = 0;
      const headers = () => Promise.resolve({ authorization: `canary ${++given}` });
      configure({ baseUrl, headers });
      page().api.reply = status(401);
      const element = await mount(tag, '');
      expect(page().api.asked.map((asked) => asked.headers.get('authorization'))).to.deep.equal([
        'canary 1',
        'canary 2',
      ]);
      await page().time.advance(tenMinutes);
      expect(page().api.asked.length).to.equal(2);
      expect(words(element)).to.include('Not asking again by itself');
      answerAll();
      retryButton(element)!.click();
      await settle();
      expect(states(element)).to.deep.equal(['fresh']);
      expect(element.shadowRoot!.innerHTML + element.outerHTML).not.to.include('canary');
    });
  });
};
