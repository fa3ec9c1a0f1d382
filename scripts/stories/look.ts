import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { choose, isOver, listen, type Told } from './channel.js';

/** What may be wrong with a story; the control stories show that each of these is found. */
export type FaultKind =
  'threw' | 'empty-tag' | 'inaccessible' | 'undocumented' | 'asked-elsewhere' | 'unfinished';

export interface Fault {
  readonly kind: FaultKind;
  /** One line. */
  readonly text: string;
}

/** A story or a docs page, as Storybook's index lists it. */
export interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
  readonly tags: readonly string[];
}

interface Finished {
  readonly reporters?: readonly {
    readonly type: string;
    readonly status: string;
    readonly result?: {
      readonly passes?: readonly unknown[];
      readonly violations?: readonly { readonly id: string; readonly help: string }[];
    };
  }[];
}

/** ms */
const patience = 15_000;

/** Tags in the story that nobody defined, or that show nothing. A story without any custom element is one as well. */
const emptyTags = (): string[] => {
  const root = document.querySelector('#storybook-root');
  const tags = [...(root?.querySelectorAll('*') ?? [])].filter(({ localName }) => localName.includes('-'));
  if (tags.length === 0) return ['no custom element'];
  return tags
    .filter(({ shadowRoot }) => !shadowRoot?.childElementCount)
    .map(({ localName }) => `<${localName}> is empty`);
};

const thrown = (told: readonly Told[]): Fault[] =>
  told
    .filter(({ event }) => event !== 'storyFinished' && event !== 'docsRendered')
    .map(({ event, payload }) => ({ kind: 'threw', text: `${event}: ${firstLine(payload)}` }));

const firstLine = (payload: unknown): string => {
  const first: unknown = Array.isArray(payload) ? payload[0] : payload;
  const message =
    typeof first === 'object' && first !== null && 'message' in first ? first.message : JSON.stringify(first);
  return String(message).split('\n', 1)[0] ?? '';
};

const violations = (told: readonly Told[]): Fault[] => {
  const finished = told.find(({ event }) => event === 'storyFinished')?.payload as Finished | undefined;
  const report = finished?.reporters?.find(({ type }) => type === 'a11y');
  // A play function that threw ends a story before axe.
  if (!report && thrown(told).length > 0) return [];
  if (!report?.result?.passes?.length) return [{ kind: 'inaccessible', text: 'axe did not look at it' }];
  return (report.result.violations ?? []).map(({ id, help }) => ({
    kind: 'inaccessible',
    text: `${id}: ${help}`,
  }));
};

/** The table of a docs page comes from the manifest, which gives every tag a base URL. */
const undocumented = async (page: Page): Promise<Fault[]> => {
  const row = '::-p-xpath(//table[contains(@class, "docblock-argstable")]//td[. = "time-zone"])';
  const found = await page.waitForSelector(row, { timeout: 5000 }).catch(() => null);
  return found ? [] : [{ kind: 'undocumented', text: 'the table of attributes has no time-zone' }];
};

const lookInside = async (page: Page, entry: Entry): Promise<Fault[]> => {
  const isFinished = await page.waitForFunction(isOver, { timeout: patience }, entry.id).then(
    () => true,
    () => false,
  );
  const told = await page.evaluate(() => window.storyTold);
  if (!isFinished) return [...thrown(told), { kind: 'unfinished', text: `still at it after ${patience} ms` }];
  if (entry.type === 'docs') return [...thrown(told), ...(await undocumented(page))];
  const empty = await page.evaluate(emptyTags);
  return [...thrown(told), ...empty.map((text): Fault => ({ kind: 'empty-tag', text })), ...violations(told)];
};

/** From now until it is asked, notes every origin but the given one that a page asks. */
const askedElsewhere = (page: Page, origin: string): (() => Fault[]) => {
  const origins = new Set<string>();
  const note = (request: HTTPRequest): void => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) origins.add(url.origin);
  };
  page.on('request', note);
  return () => {
    page.off('request', note);
    return [...origins].map((text) => ({ kind: 'asked-elsewhere', text }));
  };
};

/** Opens Storybook itself around an entry, and tells what is wrong with it. */
export const lookAtManager = async (browser: Browser, origin: string, { id }: Entry): Promise<Fault[]> => {
  const page = await browser.newPage();
  const elsewhere = askedElsewhere(page, origin);
  try {
    await page.goto(`${origin}/?path=/story/${id}`);
    const list = await page
      .waitForSelector(`[data-item-id="${id}"]`, { timeout: patience })
      .catch(() => null);
    await page.waitForNetworkIdle();
    const unfinished: Fault = { kind: 'unfinished', text: `does not list ${id}` };
    return [...(list ? [] : [unfinished]), ...elsewhere()];
  } finally {
    await page.close();
  }
};

/**
 * A page in which the static Storybook shows one entry after the other, as to somebody who clicks through them. It is
 * opened anew after an entry with a fault, and after a docs page, some of whose stories still play: they might spoil
 * the next.
 */
export class Stage {
  readonly #browser: Browser;
  readonly #origin: string;
  readonly #scheme: 'light' | 'dark';
  #page: Page | null = null;

  constructor(browser: Browser, origin: string, scheme: 'light' | 'dark') {
    this.#browser = browser;
    this.#origin = origin;
    this.#scheme = scheme;
  }

  /** Lets an entry play, and tells what is wrong with it. */
  async look(entry: Entry): Promise<Fault[]> {
    const page = this.#page ?? (await this.#open());
    const elsewhere = askedElsewhere(page, this.#origin);
    const mode = entry.type === 'docs' ? 'docs' : 'story';
    const isFirst = this.#page === null;
    this.#page = page;
    if (isFirst) {
      const globals = `globals=scheme:${this.#scheme}`;
      await page.goto(`${this.#origin}/iframe.html?id=${entry.id}&viewMode=${mode}&${globals}`);
    } else {
      await page.evaluate(choose, entry.id, mode);
    }
    const faults = [...(await lookInside(page, entry)), ...elsewhere()];
    if (faults.length > 0 || entry.type === 'docs') await this.close();
    return faults;
  }

  async close(): Promise<void> {
    await this.#page?.close();
    this.#page = null;
  }

  async #open(): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.setViewport({ width: 720, height: 900 });
    // tsx wraps named functions in a helper of its own, which the page does not have.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await page.evaluateOnNewDocument(listen);
    return page;
  }
}
