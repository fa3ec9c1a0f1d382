import { expect, fixture } from '@open-wc/testing';
import { SpendglassScope } from '../../src/element/spendglass-scope.js';
import '../../src/register/spendglass-scope.js';
import { settle } from '../widgets/support/page-time.js';
import { json } from '../widgets/support/scripted-api.js';
import { baseUrl, eachOnItsOwnPage } from '../widgets/support/test-page.js';
import { samples, ticker, type AnyWidget } from '../widgets/support/widgets.js';

const { tag } = ticker;
const days = (n: number): string => `GET /api/dashboard/telemetry?days=${n}`;

describe('<spendglass-scope>', () => {
  const page = eachOnItsOwnPage();

  const show = async (html: string): Promise<HTMLElement> => {
    page().api.reply = json(ticker.answer);
    const box = await fixture<HTMLElement>(html);
    await settle();
    return box;
  };

  it('has no box of its own', async () => {
    const scope = await show(`<spendglass-scope><p>text</p></spendglass-scope>`);
    expect(getComputedStyle(scope).display).to.equal('contents');
    expect(scope.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('gives way to a nearer one', async () => {
    await show(
      `<spendglass-scope base-url="${baseUrl}" days="3"><spendglass-scope days="5"><${tag}></${tag}></spendglass-scope></spendglass-scope>`,
    );
    expect(page().api.lines).to.deep.equal([days(5)]);
  });

  it('reaches widgets in the shadow roots of others', async () => {
    const scope = await show(
      `<spendglass-scope base-url="${baseUrl}" days="3"><div></div></spendglass-scope>`,
    );
    const outer = scope.querySelector('div')!.attachShadow({ mode: 'closed' });
    const inner = outer.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    inner.append(document.createElement(tag));
    await settle();
    expect(page().api.lines).to.deep.equal([days(3)]);
  });

  it('reaches widgets that are slotted into a shadow root with a scope, by the tree that the author wrote', async () => {
    const host = await show(`<div><${tag} base-url="${baseUrl}"></${tag}></div>`);
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<spendglass-scope days="9"><slot></slot></spendglass-scope>';
    await settle();
    expect(page().api.lines).to.deep.equal([days(7)]);
  });

  it('moves all its widgets when days are written on it, and none outside, with one request', async () => {
    const box = await show(
      `<div><spendglass-scope base-url="${baseUrl}"><${tag}></${tag}><model-comparison></model-comparison></spendglass-scope><${tag} base-url="${baseUrl}"></${tag}></div>`,
    );
    const scope = box.querySelector('spendglass-scope')!;
    scope.days = 30;
    await settle();
    expect(page().api.lines).to.deep.equal([days(7), days(30)]);
    scope.setAttribute('days', '1');
    await settle();
    expect(page().api.lines).to.deep.equal([days(7), days(30), days(1)]);
  });

  it('lets a widget go that leaves it, and takes one that comes', async () => {
    const box = await show(
      `<div><spendglass-scope base-url="${baseUrl}" days="3"></spendglass-scope><${tag} base-url="${baseUrl}"></${tag}></div>`,
    );
    const widget = box.querySelector(tag)!;
    box.querySelector('spendglass-scope')!.append(widget);
    await settle();
    box.append(widget);
    await settle();
    expect(page().api.lines).to.deep.equal([days(7), days(3)]);
  });

  it('pauses all its widgets', async () => {
    page().api.reply = samples;
    const scope = await fixture<SpendglassScope>(
      `<spendglass-scope base-url="${baseUrl}"><${tag}></${tag}><missing-products></missing-products></spendglass-scope>`,
    );
    await settle();
    scope.paused = true;
    await page().time.advance(600_000);
    expect(page().api.asked.length).to.equal(2);
    scope.paused = false;
    await settle();
    expect(page().api.asked.length).to.equal(4);
  });

  it('leaves its widgets without an address when it is taken from around them', async () => {
    const scope = await show(`<spendglass-scope base-url="${baseUrl}"><${tag}></${tag}></spendglass-scope>`);
    const widget = scope.querySelector<AnyWidget>(tag)!;
    scope.replaceWith(widget);
    await settle();
    expect(widget.matches(':state(idle)')).to.equal(true);
    widget.remove();
  });

  it('gives pages without modules configure()', async () => {
    const Scope = customElements.get('spendglass-scope') as typeof SpendglassScope;
    Scope.configure({ baseUrl, days: 2 });
    await show(`<${tag}></${tag}>`);
    expect(page().api.lines).to.deep.equal([days(2)]);
    expect(Scope).to.equal(SpendglassScope);
  });

  it('that is parsed before its element is known is as good', async () => {
    const box = await show(`<div><${tag}></${tag}></div>`);
    const scope = document.createElement('spendglass-scope');
    scope.setAttribute('base-url', baseUrl);
    scope.append(box.querySelector(tag)!);
    box.append(scope);
    await settle();
    expect(page().api.lines).to.deep.equal([days(7)]);
  });
});
