import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/register/alert-notifications.js';
import '../../src/register/spendglass-scope.js';
import { passOn } from '../../src/element/events.js';
import type { SpendglassScope } from '../../src/element/spendglass-scope.js';
import { expectAccessible, frames, mount } from './support/look.js';
import { all, textOf } from './support/on-screen.js';
import { settle } from './support/page-time.js';
import { json, type Reply } from './support/scripted-api.js';
import { baseUrl, eachOnItsOwnPage } from './support/test-page.js';
import type { AnyWidget } from './support/widgets.js';

const tag = 'alert-notifications';
const budget = (id: string, spent: string, exceeded: boolean) => ({
  alert_id: id,
  domain: `${id}.example`,
  alert_type: 'monthly',
  threshold_usd: '10',
  current_value: spent,
  exceeded,
  message: null,
});
const alerts = (...list: ReturnType<typeof budget>[]): Reply => json({ success: true, alerts: list });

describe('<alert-notifications>, beyond what every widget does', () => {
  const page = eachOnItsOwnPage(20_000);
  const toasts = (widget: AnyWidget): string[] => all(widget, '[part=toast] strong').map(textOf);
  const rows = (widget: AnyWidget): unknown[] => widget.tables()[0]!.rows.map((row) => row.slice(1, 4));
  const next = async (reply: Reply): Promise<void> => {
    page().api.reply = reply;
    await page().time.advance(30_000);
    await settle();
  };
  const press = async (widget: AnyWidget, label: string): Promise<void> => {
    all(widget, 'button')
      .find((button) => textOf(button) === label)!
      .click();
    await settle();
  };

  it('goes on telling of all domains, and of no crossing anew, when a person selects one', async () => {
    page().api.reply = alerts(budget('a', '10.5', true));
    const widget = await mount(tag);
    const scope = await fixture<SpendglassScope>(
      `<spendglass-scope follow base-url="${baseUrl}"></spendglass-scope>`,
    );
    scope.append(widget);
    await frames();
    passOn(scope, 'spendglass-domain-select', { domain: 'a.example' });
    await settle();
    await next(alerts(budget('a', '10.6', true), budget('b', '11', true)));
    expect(toasts(widget)).to.deep.equal([
      'Budget exceeded: b.example, monthly',
      'Budget exceeded: a.example, monthly',
    ]);
    expect(new Set(page().api.lines)).to.deep.equal(
      new Set(['POST /api/monitoring/chat {"action":"check-alerts"}']),
    );
  });

  it('shows nothing but an empty history while budgets are kept', async () => {
    page().api.reply = alerts(budget('a', '1', false));
    const widget = await mount(tag);
    expect(toasts(widget)).to.deep.equal([]);
    expect(widget.shadowRoot!.querySelector('[popover]')!.matches(':popover-open')).to.equal(false);
    expect(textOf(all(widget, '.none')[0]!)).to.equal('No budget was near or exceeded so far');
  });

  it('shows a toast in the top layer when a budget is nearly used and when it is exceeded, each once', async () => {
    page().api.reply = alerts(budget('a', '1', false));
    const widget = await mount(tag);
    await next(alerts(budget('a', '8', false)));
    expect(toasts(widget)).to.deep.equal(['Budget nearly used: a.example, monthly']);
    expect(widget.shadowRoot!.querySelector('[popover]')!.matches(':popover-open')).to.equal(true);
    await next(alerts(budget('a', '10.5', true)));
    await next(alerts(budget('a', '10.6', true)));
    expect(toasts(widget)).to.deep.equal([
      'Budget exceeded: a.example, monthly',
      'Budget nearly used: a.example, monthly',
    ]);
    expect(rows(widget)).to.deep.equal([
      ['a.example', 'monthly', 'Exceeded'],
      ['a.example', 'monthly', 'Near'],
    ]);
  });

  it('says so to a screen reader, at once when a budget is exceeded', async () => {
    page().api.reply = alerts(budget('a', '10.5', true), budget('b', '9', false));
    await mount(tag);
    await page().time.advance(200);
    expect(textOf(document.querySelector('body > [aria-live=assertive]')!)).to.equal(
      'Budget exceeded: a.example, monthly, $10.50 of $10.00. Budget nearly used: b.example, monthly, $9.00 of $10.00.',
    );
  });

  it('tells a crossing once in a browser: not to a twin, nor after a reload', async () => {
    page().api.reply = alerts(budget('a', '10.5', true));
    const widget = await mount(tag);
    expect(toasts(widget)).to.have.length(1);
    const twin = await mount(tag);
    expect(toasts(twin)).to.have.length(0);
    expect(rows(twin)).to.deep.equal([['a.example', 'monthly', 'Exceeded']]);
  });

  it('tells it still where the browser allows no storage', async () => {
    const { getItem, setItem } = Storage.prototype;
    const refuse = (): never => {
      throw new DOMException('no storage', 'SecurityError');
    };
    Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse });
    try {
      page().api.reply = alerts(budget('a', '10.5', true));
      const widget = await mount(tag);
      await next(alerts(budget('a', '10.6', true)));
      expect(toasts(widget)).to.have.length(1);
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem });
    }
  });

  it('takes no harm from what others wrote into its storage', async () => {
    for (const junk of [
      '{',
      '7',
      '{"told":7,"history":[{"id":1}],"snoozed":null}',
      '{"told":{"a":{"level":"x"}}}',
    ]) {
      localStorage.setItem(`spendglass:alerts:${JSON.stringify([baseUrl, ''])}`, junk);
      page().api.reply = alerts(budget('a', '10.5', true));
      const widget = await mount(tag);
      expect(rows(widget)).to.deep.equal([['a.example', 'monthly', 'Exceeded']]);
      widget.remove();
    }
  });

  it('closes a toast, and keeps quiet about an alert for an hour when told to', async () => {
    page().api.reply = alerts(budget('a', '10.5', true), budget('b', '10.5', true));
    const widget = await mount(tag);
    await press(widget, 'Dismiss');
    expect(toasts(widget)).to.have.length(1);
    await press(widget, 'Snooze 1 h');
    expect(toasts(widget)).to.deep.equal([]);
    await next(alerts(budget('a', '1', false), budget('b', '1', false)));
    await next(alerts(budget('a', '10.5', true), budget('b', '10.5', true)));
    expect(toasts(widget)).to.deep.equal(['Budget exceeded: a.example, monthly']);
  });

  it('takes no room and is no region while there is no toast', async () => {
    page().api.reply = alerts(budget('a', '1', false));
    const widget = await mount(tag);
    expect(getComputedStyle(all(widget, '.toasts')[0]!).display).to.equal('none');
  });

  it('tells the buttons of one toast from those of another', async () => {
    page().api.reply = alerts(budget('a', '11', true), budget('b', '11', true));
    const widget = await mount(tag);
    const about = all(widget, '[part=toast] button').map((button) =>
      textOf(widget.shadowRoot!.getElementById(button.getAttribute('aria-describedby')!)!),
    );
    const [a, b] = toasts(widget);
    expect(about).to.deep.equal([a, a, b, b]);
  });

  it('leaves the focus on a toast, then on the history, when the one that had it closes', async () => {
    page().api.reply = alerts(budget('a', '11', true), budget('b', '11', true));
    const widget = await mount(tag);
    const close = async (button: HTMLElement): Promise<Element | null> => {
      button.focus();
      button.click();
      await settle();
      return widget.shadowRoot!.activeElement;
    };
    const isIn = (selector: string, focused: Element | null) => Boolean(focused?.closest(selector));
    expect(isIn('[part=toast]', await close(all(widget, '[part=toast]:last-child button')[0]!))).to.equal(
      true,
    );
    expect(isIn('.table-scroll', await close(all(widget, '[part=toast] button')[0]!))).to.equal(true);
  });

  it('shows three toasts at most, and how many more there are', async () => {
    page().api.reply = alerts(...['a', 'b', 'c', 'd', 'e'].map((id) => budget(id, '11', true)));
    const widget = await mount(tag);
    expect(toasts(widget)).to.have.length(3);
    expect(textOf(all(widget, '.more')[0]!)).to.equal('2 more in the history');
  });

  describe('never covers what has the focus wholly', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => budget(id, '11', true));
    const corners = ['top: 0; left: 0', 'top: 0; right: 0', 'bottom: 0; left: 0', 'bottom: 0; right: 0'];
    /** Buttons in a shadow tree, which keeps moves of the focus inside it to itself; two lie one over the other. */
    const buttons = async (places: readonly string[]): Promise<HTMLElement[]> => {
      const host = await fixture<HTMLElement>('<div></div>');
      host.attachShadow({ mode: 'open' }).innerHTML = places
        .map((place) => `<button style="position: fixed; ${place}">!</button>`)
        .join('');
      return [...host.shadowRoot!.querySelectorAll('button')];
    };
    const isCovered = (widget: AnyWidget, button: HTMLElement): boolean => {
      const box = widget.shadowRoot!.querySelector('[part=toasts]')!.getBoundingClientRect();
      const { left, right, top, bottom } = button.getBoundingClientRect();
      return box.left <= left && right <= box.right && box.top <= top && bottom <= box.bottom;
    };

    for (const corner of corners) {
      it(`as it comes, with the focus at ${corner}`, async () => {
        page().api.reply = alerts(...many);
        const [button] = await buttons([corner]);
        button!.focus();
        const widget = await mount(tag);
        expect(toasts(widget)).to.have.length(3);
        expect(isCovered(widget, button!)).to.equal(false);
      });
    }

    it('as the focus goes from one to the next', async () => {
      page().api.reply = alerts(...many);
      const around = await buttons([...corners, 'top: 50vh; right: 0', 'bottom: 50vh; right: 0']);
      const widget = await mount(tag);
      for (const button of around) {
        button.focus();
        // Any key stands for the one that moved the focus: not every engine goes to buttons by Tab.
        await sendKeys({ press: 'Shift' });
        await frames();
        expect(isCovered(widget, button), button.style.cssText).to.equal(false);
      }
    });

    it('but stays where it is while the focus is in it', async () => {
      page().api.reply = alerts(...many);
      const widget = await mount(tag);
      const box = widget.shadowRoot!.querySelector('[part=toasts]')!;
      const { top } = box.getBoundingClientRect();
      box.querySelector('button')!.focus();
      await sendKeys({ press: 'Shift' });
      await frames();
      expect(box.getBoundingClientRect().top).to.equal(top);
    });
  });

  it('asks for notifications of the system only after a click, and goes on once a minute unseen', async () => {
    const real = globalThis.Notification;
    const shown: string[] = [];
    class FakeNotification {
      static permission = 'default';
      static requestPermission(): Promise<string> {
        FakeNotification.permission = 'granted';
        return Promise.resolve('granted');
      }
      constructor(title: string, options: { readonly body: string }) {
        shown.push(`${title} — ${options.body}`);
      }
    }
    Object.assign(globalThis, { Notification: FakeNotification });
    let hidden = false;
    Object.defineProperties(document, {
      hidden: { configurable: true, get: () => hidden },
      visibilityState: { configurable: true, get: () => (hidden ? 'hidden' : 'visible') },
    });
    try {
      page().api.reply = alerts(budget('a', '1', false));
      const widget = await mount(tag);
      expect(FakeNotification.permission).to.equal('default');
      await press(widget, 'Notify on this device');
      expect(all(widget, '[part=notify]').map(textOf)).to.deep.equal(['Stop notifying']);
      hidden = true;
      document.dispatchEvent(new Event('visibilitychange'));
      const asked = page().api.asked.length;
      page().api.reply = alerts(budget('a', '10.5', true));
      await page().time.advance(180_000);
      await frames();
      expect(page().api.asked.length - asked).to.equal(3);
      expect(shown).to.deep.equal(['Budget exceeded: a.example, monthly — $10.50 of $10.00']);
      await press(widget, 'Stop notifying');
      await page().time.advance(180_000);
      expect(page().api.asked.length - asked).to.equal(3);
    } finally {
      hidden = false;
      Reflect.deleteProperty(document, 'hidden');
      Reflect.deleteProperty(document, 'visibilityState');
      document.dispatchEvent(new Event('visibilitychange'));
      Object.assign(globalThis, { Notification: real });
    }
  });

  it('is accessible with toasts', async () => {
    page().api.reply = alerts(budget('a', '10.5', true));
    await expectAccessible(page(), await mount(tag));
  });
});
