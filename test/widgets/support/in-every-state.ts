import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectAccessible, expectNoFigure, isBusy, mount, retryButton, states, words } from './look.js';
import { settle } from './page-time.js';
import { answer, json, later, silent, status, unreachable, type Reply } from './scripted-api.js';
import { baseUrl, type TestPage } from './test-page.js';
import type { AnyWidget, WidgetUnderTest } from './widgets.js';

/** Every way in which a request can bring no answer, and what a person then reads. */
const troubles: readonly (readonly [what: string, reply: Reply, said: string])[] = [
  ['nobody can be reached', unreachable, 'Cannot reach shop.example: network, CORS, CSP or a blocker.'],
  ['the server answers 500', status(500), 'The server answered 500.'],
  ['the server answers 503', status(503), 'The server answered 503, service unavailable.'],
  ['the endpoint is not there', status(404), 'Endpoint not found: /api/'],
  ['too much was asked', status(429, { 'retry-after': '42' }), 'The server asks for a pause (429).'],
  ['the session has ended', status(401), 'Sign in again'],
  ['a login page comes', answer('<html><b>Please log in</b></html>'), 'a web page instead of data'],
  ['the answer breaks off', answer('{"overview":{"totalRequ'), 'The answer is incomplete or not JSON.'],
  ['nothing comes', answer(''), 'The server sent an empty answer.'],
  ['something else comes', json({ error: 'secret-of-the-server' }), 'not what this API promises'],
  ['far too much comes', answer(`"${'x'.repeat(2_100_000)}"`), 'The answer is too large to show safely.'],
];

/** Words of the server's that are nobody's business. */
const secrets = /secret-of-the-server|db\.ts|Please log in|<html|totalRequ/;

const fresh = async (page: TestPage, { tag, answer }: WidgetUnderTest): Promise<AnyWidget> => {
  page.api.reply = json(answer);
  return mount(tag);
};

/** Fresh, then the next answer is `reply`. */
const after = async (page: TestPage, widget: WidgetUnderTest, reply: Reply): Promise<AnyWidget> => {
  const element = await fresh(page, widget);
  page.api.reply = reply;
  await page.time.advance(widget.interval + 1);
  return element;
};

const expectFigures = (element: AnyWidget, { shows }: WidgetUnderTest): void => {
  for (const text of shows) expect(words(element)).to.include(text);
};

export const inEveryState = (widget: WidgetUnderTest, page: () => TestPage): void => {
  describe('in every state', () => {
    it('says how to set it up while nobody said where the API is', async () => {
      const element = await mount(widget.tag, '');
      expect(states(element)).to.deep.equal(['idle']);
      expect(words(element)).to.include(`<${widget.tag} base-url="https://shop.example">`);
      expect(isBusy(element)).to.equal(false);
      expectNoFigure(element);
      expect(page().details('spendglass-reading')).to.deep.equal([
        { phase: 'idle', empty: false, at: null, problem: null },
      ]);
      expect(page().api.asked).to.deep.equal([]);
      await expectAccessible(page(), element);
    });

    it('is busy and shows no figure while the first answer is on its way', async () => {
      const element = await mount(widget.tag);
      expect(page().api.lines).to.deep.equal([widget.asks]);
      expect(states(element)).to.deep.equal(['loading']);
      expect(isBusy(element)).to.equal(true);
      expect(words(element)).to.include('Loading…');
      expectNoFigure(element);
      const skeleton = element.shadowRoot!.querySelector('[part=skeleton]')!;
      expect(skeleton.getAttribute('aria-hidden')).to.equal('true');
      await expectAccessible(page(), element);
    });

    it('keeps a skeleton that has come up long enough not to flash', async () => {
      const { reply, give } = later();
      page().api.reply = reply;
      const element = await mount(widget.tag);
      await page().time.advance(200);
      give(json(widget.answer));
      await page().time.advance(100);
      expect(states(element)).to.deep.equal(['loading']);
      await page().time.advance(200);
      expect(states(element)).to.deep.equal(['fresh']);
      expectFigures(element, widget);
    });

    it('shows the figures of the answer and their age', async () => {
      const element = await fresh(page(), widget);
      expect(states(element)).to.deep.equal(['fresh']);
      expect(isBusy(element)).to.equal(false);
      expectFigures(element, widget);
      expect(words(element)).to.include('Updated just now');
      expect(page().details('spendglass-reading').at(-1)).to.deep.equal({
        phase: 'fresh',
        empty: false,
        at: page().time.now(),
        problem: null,
      });
      await expectAccessible(page(), element);
    });

    it('grows older in words between two answers', async () => {
      page().api.reply = json(widget.answer);
      const element = await mount(widget.tag, `base-url="${baseUrl}" refresh-interval="600000"`);
      await page().time.advance(25_000);
      expect(words(element)).to.include('Updated 20 s ago');
      await page().time.advance(160_000);
      expect(words(element)).to.include('Updated 3 min ago');
    });

    it('says that nothing was there to count, and invents no figure', async () => {
      page().api.reply = json(widget.nothing);
      const element = await mount(widget.tag);
      expect(states(element)).to.deep.equal(['fresh', 'empty']);
      expect(words(element)).to.include(widget.saysOfNothing);
      expectNoFigure(element);
      expect(words(element)).not.to.include('$0.00');
      expect(page().details('spendglass-reading').at(-1)).to.include({ empty: true });
      await expectAccessible(page(), element);
    });

    describe('without a first answer, when', () => {
      for (const [what, reply, said] of troubles) {
        it(`${what}, says so and shows no figure`, async () => {
          page().api.reply = reply;
          const element = await mount(widget.tag);
          expect(states(element)).to.deep.equal(['failed']);
          const all = words(element);
          expect(all).to.include(said);
          if (!all.includes('Sign in'))
            expect(all).to.include('This is not a zero: no figure has arrived yet.');
          expect(all).not.to.match(secrets);
          expectNoFigure(element);
          expect(isBusy(element)).to.equal(false);
          expect(retryButton(element)!.disabled).to.equal(false);
        });
      }

      it('a server is silent for 8 s, says that no answer came', async () => {
        const element = await mount(widget.tag);
        await page().time.advance(7999);
        expect(states(element)).to.deep.equal(['loading']);
        await page().time.advance(1);
        expect(states(element)).to.deep.equal(['failed']);
        expect(words(element)).to.include('No answer in 8 s.');
        expect(page().api.asked[0]!.signal.aborted).to.equal(true);
      });

      it('the widget has failed, is as accessible as ever', async () => {
        page().api.reply = status(503);
        const element = await mount(widget.tag);
        await expectAccessible(page(), element);
      });
    });

    describe('with figures, when', () => {
      for (const [what, reply, said] of troubles) {
        it(`${what}, keeps every figure and says how old it is and why`, async () => {
          const element = await after(page(), widget, reply);
          expect(states(element)).to.deep.equal(['stale']);
          expectFigures(element, widget);
          const all = words(element);
          expect(all).to.include(said);
          expect(all).to.match(/Stale, (10 s|30 s|1 min|5 min|15 min) old/);
          expect(all).not.to.match(secrets);
          expect(retryButton(element)!.textContent).to.include('Retry now');
        });
      }

      it('a server is silent for 8 s, keeps every figure and says so', async () => {
        const element = await after(page(), widget, silent);
        expect(states(element)).to.deep.equal(['fresh']);
        await page().time.advance(4000);
        expect(words(element)).to.include('Refreshing…');
        await page().time.advance(4000);
        expect(states(element)).to.deep.equal(['stale']);
        expectFigures(element, widget);
        expect(words(element)).to.include('No answer in 8 s.');
      });

      it('they are stale, is as accessible as ever', async () => {
        const element = await after(page(), widget, status(503));
        await expectAccessible(page(), element);
      });

      it('access is taken away, clears them', async () => {
        const element = await after(page(), widget, status(403));
        expect(states(element)).to.deep.equal(['failed']);
        expect(words(element)).to.include('No access: the server refuses these figures (403).');
        expectNoFigure(element);
        expect(element.tables()).to.deep.equal([]);
      });

      if (widget.masksZeros) {
        it('all turns to zero at once, keeps them: the source returned no data', async () => {
          const element = await after(page(), widget, json(widget.nothing));
          expect(states(element)).to.deep.equal(['stale']);
          expectFigures(element, widget);
          expect(words(element)).to.include('The source returned no data.');
        });
      }

      it('an answer comes again, takes the mark away', async () => {
        const element = await after(page(), widget, status(500));
        page().api.reply = json(widget.answer);
        await page().time.advance(120_000);
        expect(states(element)).to.deep.equal(['fresh']);
        expectFigures(element, widget);
        expect(words(element)).not.to.include('The server answered 500');
      });
    });

    it('tells a problem once for an outage, to listeners of its own', async () => {
      await after(page(), widget, status(500));
      const told = page().heard.filter(({ type }) => type === 'spendglass-problem');
      expect(told.map(({ detail }) => detail)).to.deep.equal([
        {
          endpoint: widget.endpoint,
          problem: {
            kind: 'http',
            status: 500,
            path: new URL(widget.asks.split(' ')[1]!, baseUrl).pathname,
            retryAt: null,
          },
        },
      ]);
      expect(told[0]).to.include({ bubbles: false, composed: false });
    });
  });

  describe('Retry', () => {
    const failed = async (): Promise<AnyWidget> => {
      page().api.reply = status(503);
      const element = await mount(widget.tag);
      page().api.reply = json(widget.answer);
      return element;
    };

    const acts: Record<string, (button: HTMLButtonElement) => unknown> = {
      'by a click': (button) => button.click(),
      'by Enter': (button) => (button.focus(), sendKeys({ press: 'Enter' })),
      'by Space': (button) => (button.focus(), sendKeys({ press: ' ' })),
    };
    for (const [how, act] of Object.entries(acts)) {
      it(`${how} asks again, once`, async () => {
        const element = await failed();
        await act(retryButton(element)!);
        await settle();
        expect(page().api.asked.length).to.equal(2);
        expect(states(element)).to.deep.equal(['fresh']);
      });
    }

    it('cannot be pressed while its request is out', async () => {
      const element = await failed();
      page().api.reply = silent;
      retryButton(element)!.click();
      await settle();
      expect(retryButton(element)!.disabled).to.equal(true);
      expect(page().api.asked.length).to.equal(2);
    });

    it('does not ask before the server allows it', async () => {
      page().api.reply = status(429, { 'retry-after': '42' });
      const element = await mount(widget.tag);
      retryButton(element)!.click();
      await page().time.advance(41_000);
      expect(page().api.asked.length).to.equal(1);
      expect(words(element)).to.match(/Paused \d+ s/);
      page().api.reply = json(widget.answer);
      await page().time.advance(1000);
      retryButton(element)?.click();
      await settle();
      expect(states(element)).to.deep.equal(['fresh']);
      expect(page().api.asked.length).to.equal(2);
    });
  });
};
