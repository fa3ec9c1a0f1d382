import type { CostAlertWire } from '../../../src/contracts/cost-alerts.js';
import '../../../src/register/budget-alerts.js';
import { alertRow } from '../../support/alert-row.js';
import { mount } from './look.js';
import { settle } from './page-time.js';
import { json, silent, status, type Reply } from './scripted-api.js';
import { baseUrl, eachOnItsOwnPage } from './test-page.js';
import type { AnyWidget } from './widgets.js';

export type OnSet = 'write' | 'write and be lost' | 'be lost' | 'refuse';

/** A server that keeps alerts; what it does with set-alert is up to the test. */
export class AlertServer {
  onSet: OnSet = 'write';
  onCheck: Reply | null = null;

  constructor(readonly rows: CostAlertWire[] = []) {}

  readonly reply: Reply = (asked) => {
    const body = JSON.parse(asked.line.slice(asked.line.indexOf('{'))) as Partial<CostAlertWire> & {
      action: string;
    };
    if (body.action === 'check-alerts') {
      return (this.onCheck ?? json({ success: true, alerts: this.rows }))(asked);
    }
    if (this.onSet === 'refuse') return status(400)(asked);
    if (this.onSet.startsWith('write')) {
      const { domain = null, alert_type = '', threshold_usd = 0 } = body;
      const alert_id = `new ${this.rows.length}`;
      this.rows.push(
        alertRow({ alert_id, domain, alert_type, threshold_usd, current_value: null, exceeded: null }),
      );
    }
    return this.onSet.endsWith('lost') ? silent(asked) : json({ success: true, alert: null })(asked);
  };
}

export const inside = <E extends Element>(element: AnyWidget, selector: string): E => {
  const found = element.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

export const rowsOf = (element: AnyWidget): readonly string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=alert]')].map((each) =>
    each.innerText.replace(/\s+/g, ' ').trim(),
  );

export const fill = async (element: AnyWidget, id: string, value: string): Promise<void> => {
  const field = inside<HTMLInputElement | HTMLSelectElement>(element, `#${id}`);
  field.value = value;
  field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
  await settle();
};

export const submit = async (element: AnyWidget): Promise<void> => {
  inside<HTMLButtonElement>(element, '[part=submit]').click();
  await settle(20);
};

export const outcome = (element: AnyWidget): string =>
  inside<HTMLElement>(element, '[part=outcome]').innerText.replace(/\s+/g, ' ').trim();

/** What the page's announcer says; those of earlier tests are still in the document. */
export const spoken = (urgency: 'polite' | 'assertive'): string =>
  [...document.querySelectorAll(`[aria-live=${urgency}]`)].at(-1)?.textContent ?? '';

export const heard = <T>(
  element: AnyWidget,
  name: string,
): { readonly details: T[]; readonly bubbled: T[] } => {
  const [details, bubbled]: [T[], T[]] = [[], []];
  element.addEventListener(name, (event) => details.push((event as CustomEvent<T>).detail));
  element.parentElement!.addEventListener(name, (event) => bubbled.push((event as CustomEvent<T>).detail));
  return { details, bubbled };
};

/** For a suite: each of its tests begins with a page that has no widget, and ends with nobody about to speak. */
export const eachOnAnAlertsPage = () => {
  /** The announcer waits a moment before it speaks. */
  afterEach(() => page().time.advance(10_000));
  const page = eachOnItsOwnPage();
  return {
    page,
    shown: async (server: AlertServer, attributes = ''): Promise<AnyWidget> => {
      page().api.reply = server.reply;
      return mount('budget-alerts', `base-url="${baseUrl}" ${attributes}`);
    },
    /** What was asked to be set. */
    sent: (): readonly unknown[] =>
      page()
        .api.lines.filter((line) => line.includes('set-alert'))
        .map((line) => JSON.parse(line.slice(line.indexOf('{'))) as unknown),
  };
};
