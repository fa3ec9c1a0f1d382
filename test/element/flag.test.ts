import { expect, fixture } from '@open-wc/testing';
import { LitElement } from 'lit';
import { configure } from '../../src/data/configuration.js';
import * as elements from '../../src/index.js';
import { frames, words } from '../widgets/support/look.js';
import { json } from '../widgets/support/scripted-api.js';
import { baseUrl, eachOnItsOwnPage } from '../widgets/support/test-page.js';
import { chart, type AnyWidget } from '../widgets/support/widgets.js';

type ElementClass = typeof LitElement & (new () => LitElement);

const isElement = (exported: unknown): exported is ElementClass =>
  typeof exported === 'function' &&
  exported.prototype instanceof LitElement &&
  exported !== elements.SpendglassElement;

describe('a flag that a scope says too', () => {
  const page = eachOnItsOwnPage();

  const show = async (): Promise<AnyWidget> => {
    configure({ baseUrl });
    page().api.reply = json(chart.answer);
    const scope = await fixture(`<spendglass-scope paused><${chart.tag}></${chart.tag}></spendglass-scope>`);
    await frames();
    return scope.querySelector<AnyWidget>(chart.tag)!;
  };

  it("is the scope's again when the attribute is taken off the tag", async () => {
    const widget = await show();
    widget.toggleAttribute('paused', true);
    widget.toggleAttribute('paused', false);
    await frames();
    expect(words(widget)).to.include('Paused');
  });

  it('is off where a framework writes no as the word false', async () => {
    const widget = await show();
    widget.setAttribute('paused', 'false');
    await frames();
    expect(words(widget)).not.to.include('Paused');
  });

  it("is the widget's own when its property says no", async () => {
    const widget = await show();
    widget.paused = false;
    await frames();
    expect(words(widget)).not.to.include('Paused');
  });
});

describe('a flag of any tag', () => {
  for (const element of Object.values<unknown>(elements).filter(isElement))
    for (const [name, { type, attribute }] of element.elementProperties) {
      if (type !== Boolean || attribute === false) continue;
      it(`is off where its attribute is the word false: ${String(name)} of ${element.name}`, () => {
        const tag = new element();
        const flagOf = (): unknown => tag[name as keyof typeof tag];
        const written = typeof attribute === 'string' ? attribute : String(name);
        tag.setAttribute(written, '');
        expect(flagOf()).to.equal(true);
        tag.setAttribute(written, 'false');
        expect(flagOf()).to.equal(false);
      });
    }
});
