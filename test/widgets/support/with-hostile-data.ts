import { expect } from '@open-wc/testing';
import { mount, states, words } from './look.js';
import { settle } from './page-time.js';
import { filled, payloads, posing, spoiled } from './payloads.js';
import { answer, json } from './scripted-api.js';
import { baseUrl, type TestPage } from './test-page.js';
import type { AnyWidget, WidgetUnderTest } from './widgets.js';

declare global {
  interface Window {
    /** What a payload would write to. */
    executed: unknown[];
  }
}

const everything = (root: ParentNode): Element[] => [...root.querySelectorAll('*')];

/** Every text and every attribute, as they stand there. */
const textsIn = (root: ParentNode): string[] =>
  everything(root).flatMap((one) => [
    ...Array.from(one.attributes, ({ value }) => value),
    ...Array.from(one.childNodes, (node) => (node instanceof Text ? node.data : '')),
  ]);

const names = (element: AnyWidget): ReadonlySet<string> =>
  new Set(everything(element.shadowRoot!).map(({ localName }) => localName));

/** Opens whatever is folded: more rows, more of a text. */
const unfold = async (element: AnyWidget): Promise<void> => {
  const folded = [...element.shadowRoot!.querySelectorAll<HTMLElement>('button')].filter((button) =>
    /^Show all/.test(button.textContent.trim()),
  );
  for (const button of folded) button.click();
  await settle();
};

const textOf = (root: ParentNode): string =>
  [...root.querySelectorAll('.frame *')].map((element) => element.textContent).join('\n');

/** The text of every page of a list. */
const textOfAllPages = async (element: AnyWidget): Promise<string> => {
  const root = element.shadowRoot!;
  const next = (): HTMLButtonElement | null => root.querySelector('[part=next]:not(:disabled)');
  let text = textOf(root);
  while (next()) {
    next()!.click();
    await settle();
    text += textOf(root);
  }
  return text;
};

const harmless = payloads.map((_, i) => `product ${i}`);

export const withHostileData = (widget: WidgetUnderTest, page: () => TestPage): void => {
  const { tag, texts, records } = widget;
  const shown = async (data: unknown): Promise<AnyWidget> => {
    page().api.reply = json(data);
    const element = await mount(tag);
    await unfold(element);
    return element;
  };
  const given = async (element: AnyWidget, data: unknown): Promise<void> => {
    element.data = data;
    await settle(1);
  };
  const expectHarmless = (element: AnyWidget): void => {
    expect(window.executed).to.deep.equal([]);
    for (const { localName, attributes } of everything(element.shadowRoot!)) {
      expect(['script', 'img', 'iframe', 'a', 'object', 'base', 'link', 'meta']).not.to.include(localName);
      for (const { name, value } of attributes) {
        expect(name).not.to.match(/^on|^src|^href/);
        if (['class', 'part', 'style'].includes(name)) expect(value).not.to.match(/[<"'&]/);
      }
    }
  };

  describe('hostile data', () => {
    beforeEach(() => void (window.executed = []));

    it(`makes no element and runs nothing of ${payloads.length} payloads in every text of the answer`, async () => {
      const all = { texts: null, records: ['categories'] };
      const calm = names(await shown(filled(widget.answer, harmless, all)));
      const element = await shown(filled(widget.answer, payloads, all));
      expect([...names(element)].filter((name) => !calm.has(name))).to.deep.equal([]);
      expectHarmless(element);
      for (const table of element.tables())
        expect(table.rows.flat().every((cell) => Object(cell) !== cell)).to.be.true;
    });

    if (texts.length > 0) {
      it(`shows each of them as it is written, in ${[...texts, ...records].join(', ')}`, async () => {
        const element = await shown(filled(widget.answer, payloads, { texts, records }));
        const text = await textOfAllPages(element);
        expect(payloads.filter((payload) => !text.includes(payload))).to.deep.equal([]);
        expectHarmless(element);
      });
    }

    it('takes no JSON for a template, wherever it stands', async () => {
      const element = await mount(tag, '');
      for (const data of spoiled(widget.answer, posing)) {
        await given(element, data);
        expect(states(element)[0]).to.be.oneOf(['fresh', 'failed']);
        expectHarmless(element);
      }
      await given(element, widget.answer);
      for (const text of widget.shows) expect(words(element)).to.include(text);
    });

    it('survives any one figure that is not what it should be', async () => {
      const element = await mount(tag, '');
      const values = [null, -1, { '0': '0x10' }];
      for (const value of values) {
        for (const data of spoiled(widget.answer, value)) {
          await given(element, data);
          expect(element.shadowRoot!.textContent).not.to.match(
            /NaN|Infinity|undefined|\[object|cannot display/,
          );
        }
      }
    });

    it('lets no key change the prototype of anything', async () => {
      const text = JSON.stringify(widget.answer).replaceAll(
        '{',
        '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
      );
      page().api.reply = answer(text.replaceAll(',}', '}'));
      const element = await mount(tag);
      expect(states(element)).to.deep.equal(['fresh']);
      expect('polluted' in {}).to.equal(false);
      for (const shows of widget.shows) expect(words(element)).to.include(shows);
    });

    it('cuts a text of a megabyte and goes on', async () => {
      const long = `long ${'x'.repeat(1_000_000)}`;
      const element = await shown(
        filled(widget.answer, [long], { texts: [texts[0] ?? 'model'], records: [], copies: 1 }),
      );
      expect(states(element)[0]).to.equal('fresh');
      expect(Math.max(...textsIn(element.shadowRoot!).map(({ length }) => length))).to.be.at.most(4000);
    });

    it('tells each kind of deviation from the contract once, without the words of strangers', async () => {
      const element = await mount(tag, `base-url="${baseUrl}"`);
      const broken = filled(widget.answer, ['<img src=x onerror=executed.push(1)>'], {
        texts: null,
        records: [],
      });
      for (let i = 0; i < 3; i += 1) await given(element, structuredClone(broken));
      const told = page()
        .details('spendglass-contract-issue')
        .map((detail) => JSON.stringify(detail));
      expect(new Set(told).size).to.equal(told.length);
      for (const line of told) expect(line).not.to.include('onerror');
      for (const { bubbles, composed } of page().heard)
        expect([bubbles, composed]).to.deep.equal([false, false]);
    });
  });
};
