import { expect, fixture } from '@open-wc/testing';
import { configure } from '../../src/data/configuration.js';
import '../../src/register/spendglass-scope.js';
import { frames, words } from '../widgets/support/look.js';
import type { Asked } from '../widgets/support/scripted-api.js';
import { json } from '../widgets/support/scripted-api.js';
import { baseUrl, eachOnItsOwnPage } from '../widgets/support/test-page.js';
import { chart, missingProducts, ticker, type AnyWidget } from '../widgets/support/widgets.js';
import { runFrom } from './run-from.js';

/** Something that can be set, and what one then sees of it on a widget. */
interface Case {
  readonly attribute: string;
  readonly value: string | number | true;
  readonly tag?: string;
  readonly seen: (widget: AnyWidget, asked: Asked) => unknown;
  readonly set: unknown;
  readonly unset: unknown;
}

const address = 'write to ann@shop.example';

const cases: readonly Case[] = [
  {
    attribute: 'base-url',
    value: 'https://other.example/x',
    seen: (_, { origin }) => origin,
    set: 'https://other.example',
    unset: baseUrl,
  },
  {
    attribute: 'days',
    value: 90,
    seen: (_, { line }) => line,
    set: 'GET /api/dashboard/telemetry?days=90',
    unset: 'GET /api/dashboard/telemetry?days=7',
  },
  {
    attribute: 'domain',
    value: 'a/b.example',
    seen: (_, { line }) => line,
    set: 'GET /api/dashboard/telemetry?days=7&domain=a%2Fb.example',
    unset: 'GET /api/dashboard/telemetry?days=7',
  },
  {
    attribute: 'refresh-interval',
    value: 60_000,
    seen: ({ interval }) => interval,
    set: 60_000,
    unset: 30_000,
  },
  {
    attribute: 'paused',
    value: true,
    seen: (widget) => words(widget).includes('Paused'),
    set: true,
    unset: false,
  },
  {
    attribute: 'lang',
    value: 'de-DE',
    seen: (widget) => /\$2.35|2,35 \$/.exec(words(widget))?.[0],
    set: '2,35 $',
    unset: '$2.35',
  },
  {
    attribute: 'time-zone',
    value: 'Asia/Tokyo',
    seen: (widget) => words(widget).includes('per hour, Asia/Tokyo'),
    set: true,
    unset: false,
  },
  {
    attribute: 'theme',
    value: 'dark',
    seen: (widget) => widget.shadowRoot!.querySelector('.frame')!.getAttribute('data-theme'),
    set: 'dark',
    unset: null,
  },
  {
    attribute: 'heading-level',
    value: 5,
    seen: (widget) => widget.shadowRoot!.querySelector('[role=heading]')!.getAttribute('aria-level'),
    set: '5',
    unset: '3',
  },
  {
    attribute: 'show-personal-data',
    value: true,
    tag: missingProducts.tag,
    seen: (widget) => words(widget).includes(address),
    set: true,
    unset: false,
  },
];

const products = {
  ...(missingProducts.answer as object),
  missingProducts: [{ name: 'pump', count: 1, lastRequested: '2026-11-20', examples: [address] }],
};

const written = ({ attribute, value }: Case): string =>
  value === true ? attribute : `${attribute}="${value}"`;

const property = ({ attribute }: Case): string =>
  attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

describe('settings', () => {
  const page = eachOnItsOwnPage();

  /** The first widget in a piece of the page, with its answer. */
  const show = async (html: string, tag: string): Promise<AnyWidget> => {
    page().api.reply = json(tag === missingProducts.tag ? products : chart.answer);
    const box = await fixture<HTMLElement>(`<div>${html}</div>`);
    await frames();
    return box.querySelector<AnyWidget>(tag)!;
  };

  for (const one of cases) {
    const { attribute, tag = chart.tag, seen, set, unset } = one;
    const widget = `<${tag}></${tag}>`;
    const shown = async (html = widget): Promise<unknown> =>
      seen(await show(html, tag), page().api.asked.at(-1)!);

    describe(attribute, () => {
      beforeEach(() => {
        if (attribute !== 'base-url') configure({ baseUrl });
      });

      it('can be written on the tag', async () => {
        expect(await shown(`<${tag} ${written(one)}></${tag}>`)).to.equal(set);
      });

      it('can be written on a scope around it', async () => {
        const scope = `<spendglass-scope ${written(one)}><p>${widget}</p></spendglass-scope>`;
        expect(await shown(scope)).to.equal(set);
      });

      it('can be told to configure()', async () => {
        configure({ [property(one)]: one.value });
        expect(await shown()).to.equal(set);
      });

      it("can be written on the library's script tag", async () => {
        runFrom(`data-${written(one)}`);
        expect(await shown()).to.equal(set);
      });

      it('has a default', async () => {
        configure({ baseUrl });
        expect(await shown()).to.equal(unset);
      });
    });
  }

  it('of the tag win over those of its scope, of configure(), of the script tag', async () => {
    runFrom('data-days="1" data-domain="script.example" data-theme="dark" data-heading-level="1"');
    configure({ baseUrl, days: 2, domain: 'configured.example', theme: 'light' });
    await show(
      `<spendglass-scope days="3" domain="scope.example"><${chart.tag} days="4"></${chart.tag}></spendglass-scope>`,
      chart.tag,
    );
    const widget = document.querySelector<AnyWidget>(chart.tag)!;
    expect(page().api.lines).to.deep.equal(['GET /api/dashboard/telemetry?days=4&domain=scope.example']);
    expect(widget.shadowRoot!.querySelector('.frame')!.getAttribute('data-theme')).to.equal('light');
    expect(widget.shadowRoot!.querySelector('[role=heading]')!.getAttribute('aria-level')).to.equal('1');
  });

  it('from configure() reach widgets that are there already, and can be taken back', async () => {
    configure({ baseUrl });
    const widget = await show(`<${chart.tag}></${chart.tag}>`, chart.tag);
    configure({ days: 14 });
    await frames();
    configure({ days: undefined });
    await widget.updateComplete;
    expect(page().api.lines).to.deep.equal(
      [7, 14].map((days) => `GET /api/dashboard/telemetry?days=${days}`),
    );
  });

  describe('that are not acceptable', () => {
    const wrong: readonly (readonly [attribute: string, values: readonly string[], accepted: string])[] = [
      ['days', ['0', '366', '1.5', 'a week', '-7'], 'a whole number from 1 to 365'],
      ['refresh-interval', ['999', '-1', '86400001', 'often'], '0 (ask once) or 1000 to 86400000 ms'],
      ['heading-level', ['0', '7', 'h2'], 'a whole number from 1 to 6'],
      ['time-zone', ['Nowhere/City', '../../etc'], 'an IANA time zone such as Europe/London'],
      ['theme', ['Dark', 'blue'], 'light, dark, auto'],
      ['dir', ['up'], 'ltr, rtl, auto'],
      ['lang', ['x', '!', 'en_GB_'], 'a language tag such as en-GB'],
    ];

    for (const [attribute, values, accepted] of wrong) {
      for (const value of values) {
        it(`${attribute}="${value}" warns once for a tag, a scope and the script, and is not used`, async () => {
          const told = `${attribute}="${value}" is not ${accepted}; it is skipped.`;
          page().expected.push(
            `spendglass: <${chart.tag}> ${told}`,
            `spendglass: <spendglass-scope> ${told}`,
            `spendglass: <script> data-${told}`,
          );
          configure({ baseUrl });
          runFrom(`data-${attribute}="${value}"`);
          for (let i = 0; i < 2; i += 1) {
            const wrong = `${attribute}="${value}"`;
            const widget = await show(
              `<spendglass-scope ${wrong}><${chart.tag} ${wrong}></${chart.tag}></spendglass-scope>`,
              chart.tag,
            );
            expect(words(widget)).to.include('$2.35');
          }
          expect(page().api.lines).to.deep.equal([chart.asks]);
        });
      }
    }

    for (const attribute of ['days', 'refresh-interval', 'heading-level', 'domain', 'time-zone', 'dir']) {
      it(`${attribute}="" is how a template says "none": nothing is told, the next in line counts`, async () => {
        configure({ baseUrl, days: 3, refreshInterval: 60_000, headingLevel: 2 });
        const widget = await show(`<${ticker.tag} ${attribute}=""></${ticker.tag}>`, ticker.tag);
        expect(page().api.lines).to.deep.equal(['GET /api/dashboard/telemetry?days=3']);
        expect(widget.shadowRoot!.querySelector('select')!.value).to.equal('60000');
        expect(widget.shadowRoot!.querySelector('[role=heading]')!.getAttribute('aria-level')).to.equal('2');
      });
    }

    it('that cannot be written as JSON are told and skipped as well', async () => {
      const round: Record<string, unknown> = {};
      round['round'] = round;
      configure({ baseUrl });
      for (const [value, shown] of [
        [round, '[object Object]'],
        [Symbol('dark'), 'Symbol(dark)'],
        [Object.setPrototypeOf({ [Symbol.toStringTag]: 'Bare' }, null) as object, '[object Bare]'],
      ] as const) {
        page().expected.push(`<${chart.tag}> theme="${shown}" is not light, dark, auto; it is skipped.`);
        const widget = await show(`<${chart.tag}></${chart.tag}>`, chart.tag);
        Object.assign(widget, { theme: value });
        await frames();
        expect(words(widget)).to.include('$2.35');
      }
    });

    it('in configure() are told with its name', async () => {
      page().expected.push('spendglass: configure() days="9000" is not a whole number from 1 to 365');
      configure({ baseUrl, days: 9000 });
      await show(`<${chart.tag}></${chart.tag}>`, chart.tag);
      expect(page().api.lines).to.deep.equal([chart.asks]);
    });

    for (const url of [
      'shop.example',
      'javascript:alert(1)',
      'https://ann:secret@shop.example',
      'https://shop.example/?token=secret',
    ]) {
      const shown = url.replace(/ann:secret|token=secret/, '…');
      const told = `base-url="${shown}" is not an https URL without user, query and hash`;

      it(`base-url="${url}" gives way to the next in line, and is told with the tag that said it`, async () => {
        page().expected.push(`<${chart.tag}> ${told}`, `configure() ${told}`);
        configure({ baseUrl: url });
        runFrom(`data-base-url="${baseUrl}"`);
        await show(`<${chart.tag} base-url="${url}"></${chart.tag}>`, chart.tag);
        expect(page().api.lines).to.deep.equal([chart.asks]);
      });
    }
  });

  it('never send a token to an origin that configure() does not name', async () => {
    page().expected.push('headers and credentials are not sent to this origin');
    configure({ baseUrl, headers: () => Promise.resolve({ authorization: 'canary' }) });
    await show(
      `<${chart.tag} base-url="https://evil.example"></${chart.tag}><${chart.tag}></${chart.tag}>`,
      chart.tag,
    );
    const seen = page().api.asked.map(({ origin, headers }) => [origin, headers.get('authorization')]);
    expect(seen).to.deep.equal([
      ['https://evil.example', null],
      [baseUrl, 'canary'],
    ]);
  });
});
