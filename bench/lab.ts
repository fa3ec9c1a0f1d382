import { launch, type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { chromiumFlags, ensureChromium } from '../scripts/test/chromium.js';
import { startServer, type Server } from './server.js';

/** Nothing but the bench's own server exists for the browser. */
const noNetwork = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost';

const viewport = { width: 1200, height: 900 };

interface ProcessInfo {
  readonly id: number;
  /** s */
  readonly cpuTime: number;
}

/** Whether a page's time passes as ours does, or only when `advance` lets it. */
export type Time = 'real' | 'virtual';

/** A Chromium and a server of its own, so that what they are asked to count is one contestant's. */
export class Lab {
  readonly server: Server;
  readonly #browser: Browser;
  readonly #session: CDPSession;

  private constructor(server: Server, browser: Browser, session: CDPSession) {
    this.server = server;
    this.#browser = browser;
    this.#session = session;
  }

  /** @param flags of Chromium, beside those that every measure has */
  static async open(flags: readonly string[] = []): Promise<Lab> {
    const browser = await launch({
      executablePath: ensureChromium(),
      args: [...chromiumFlags, noNetwork, ...flags],
      defaultViewport: viewport,
      protocolTimeout: 120_000,
    });
    return new Lab(await startServer(), browser, await browser.target().createCDPSession());
  }

  get version(): Promise<string> {
    return this.#browser.version();
  }

  /** A page in a process of its own. Its clock is the server's. */
  async page(time: Time = 'real'): Promise<LabPage> {
    const context = await this.#browser.createBrowserContext();
    const page = await context.newPage();
    page.on('pageerror', (problem) => console.error('in a page:', problem));
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    // The TypeScript runner names functions by a helper, which those that are sent into a page do not have there.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    if (time === 'real') {
      await page.evaluateOnNewDocument((offset) => {
        const now = Date.now.bind(Date);
        Date.now = () => now() + offset;
      }, this.server.now() - Date.now());
    }
    return new LabPage(page, session, this.server);
  }

  /** ms of CPU that every thread of every process of the browser has used so far. */
  async cpu(): Promise<number> {
    const { processInfo } = (await this.#session.send('SystemInfo.getProcessInfo')) as {
      processInfo: ProcessInfo[];
    };
    return 1000 * processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  }

  /** Also ends a browser that no longer answers. */
  close(): void {
    this.server.close();
    this.#browser.process()?.kill('SIGKILL');
  }
}

export class LabPage {
  readonly page: Page;
  readonly #session: CDPSession;
  readonly #server: Server;

  constructor(page: Page, session: CDPSession, server: Server) {
    this.page = page;
    this.#session = session;
    this.#server = server;
  }

  async goto(path: string): Promise<void> {
    await this.page.goto(this.#server.origin + path, { waitUntil: 'load' });
  }

  /** CPU that the main thread has used since the page was opened, ms. */
  async mainThread(): Promise<{ script: number; all: number }> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const ms = (name: string) => 1000 * (metrics.find((each) => each.name === name)?.value ?? NaN);
    return { script: ms('ScriptDuration'), all: ms('TaskDuration') };
  }

  /** Bytes of JavaScript that are still in use after a collection, typed arrays included, and living DOM nodes. */
  async heap(): Promise<{ bytes: number; nodes: number }> {
    for (let i = 0; i < 3; i++) await this.#session.send('HeapProfiler.collectGarbage');
    const usage = await this.#session.send('Runtime.getHeapUsage');
    const { nodes } = await this.#session.send('Memory.getDOMCounters');
    return { bytes: usage.usedSize + usage.backingStorageSize, nodes };
  }

  /** Stops the page's time at the server's; from then on it passes as fast as the page can, when it is let. */
  async holdTime(): Promise<void> {
    await this.#session.send('Emulation.setVirtualTimePolicy', {
      policy: 'pauseIfNetworkFetchesPending',
      initialVirtualTime: this.#server.now() / 1000,
    });
  }

  /** Lets `ms` of the page's time pass. */
  async advance(ms: number): Promise<void> {
    const over = new Promise((resolve) => {
      this.#session.once('Emulation.virtualTimeBudgetExpired', resolve);
    });
    await this.#session.send('Emulation.setVirtualTimePolicy', {
      policy: 'pauseIfNetworkFetchesPending',
      budget: ms,
    });
    await over;
  }

  close(): Promise<void> {
    return this.page.browserContext().close();
  }
}
