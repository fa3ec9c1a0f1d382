import type { CDPSession, KeyInput, Page } from 'puppeteer-core';

interface RawNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

/** What assistive technology is told of one thing on the page. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly focusable: boolean;
  readonly focused: boolean;
  readonly children: readonly Heard[];
  /** Chromium's number of the element behind it. */
  readonly element: number | undefined;
}

/** It and all below it, in reading order. */
export const all = (node: Heard): Heard[] => [node, ...node.children.flatMap(all)];

export const find = (node: Heard, role: string, name?: string): Heard | undefined =>
  all(node).find((each) => each.role === role && (name === undefined || each.name === name));

export const list = (node: Heard, role: string): Heard[] => all(node).filter((each) => each.role === role);

/** As it is read aloud, in one line. */
export const text = (node: Heard): string =>
  all(node)
    .filter(({ role }) => role === 'StaticText')
    .map(({ name }) => name)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The focus, through shadow roots; nothing where the page itself has it. */
const deepFocus = `(() => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === document.body ? undefined : active;
})()`;

/** How often the page is listened to again for what a key brings about. */
const patience = 100;

/** Somebody who has a keyboard and the accessibility tree of the page, and nothing else. */
export class ScreenReader {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<ScreenReader> {
    return new ScreenReader(page, await page.createCDPSession());
  }

  async listen(): Promise<Heard> {
    const { nodes } = await this.#session.send('Accessibility.getFullAXTree');
    const raw = new Map((nodes as RawNode[]).map((node) => [node.nodeId, node]));
    const heard = ({ role, name, properties = [], childIds = [], backendDOMNodeId }: RawNode): Heard => {
      const is = (property: string): boolean =>
        properties.some(({ name, value }) => name === property && value.value === true);
      return {
        role: role?.value ?? '',
        name: (name?.value ?? '').trim(),
        focusable: is('focusable'),
        focused: is('focused'),
        children: childIds.flatMap((id) => {
          const child = raw.get(id);
          return child ? [heard(child)] : [];
        }),
        element: backendDOMNodeId,
      };
    };
    const [root] = nodes as RawNode[];
    if (!root) throw new Error('The page says nothing.');
    return heard(root);
  }

  /** Listens until there is what `hear` looks for. */
  async hear<T>(what: string, hear: (page: Heard) => T | undefined): Promise<T> {
    for (let i = 0; i < patience; i++) {
      const heard = hear(await this.listen());
      if (heard !== undefined) return heard;
      await this.#page.evaluate(() => new Promise(requestAnimationFrame));
    }
    throw new Error(`Nobody says ${what}.`);
  }

  async press(key: KeyInput, times = 1): Promise<void> {
    for (let i = 0; i < times; i++) await this.#page.keyboard.press(key);
  }

  /** The element that has the focus, by Chromium's number of it; undefined: none. */
  async focus(): Promise<number | undefined> {
    const { result } = await this.#session.send('Runtime.evaluate', { expression: deepFocus });
    if (!result.objectId) return undefined;
    const { node } = await this.#session.send('DOM.describeNode', { objectId: result.objectId });
    return node.backendNodeId;
  }

  /** Moves on by the Tab key, on a page that meanwhile stays as it is. */
  async tabTo(role: string, name: string): Promise<void> {
    const page = await this.listen();
    const wanted = find(page, role, name)?.element;
    // Once around: from the last stop the focus leaves the page, and then comes to the first one.
    for (let left = all(page).filter(({ focusable }) => focusable).length + 1; left > 0; left--) {
      if ((await this.focus()) === wanted) return;
      await this.press('Tab');
    }
    throw new Error(`No ${role} "${name}" by the Tab key.`);
  }

  /** The words for the value of a slider, which Chromium gives to screen readers but not to its own protocol. */
  async valueText({ element }: Heard): Promise<string> {
    const { node } = await this.#session.send('DOM.describeNode', { backendNodeId: element ?? 0 });
    const { attributes = [] } = node as { attributes?: string[] };
    return attributes[attributes.indexOf('aria-valuetext') + 1] ?? '';
  }
}
