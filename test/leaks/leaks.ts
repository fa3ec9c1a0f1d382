import { build } from 'esbuild';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { launch, type CDPSession, type Page } from 'puppeteer-core';
import { ask } from '../../mock-api/ask.js';
import { handlers } from '../../mock-api/handlers.js';
import { chromiumFlags, ensureChromium } from '../../scripts/test/chromium.js';
import { saidOn } from '../support/said-on.js';
import type { Planted } from './leak-page.js';

export interface Budget {
  /** Mounts and unmounts between two looks at the heap. */
  readonly cycles: number;
  /** Looks at the heap. */
  readonly rounds: number;
  readonly polls: number;
}

/** What is there after the last cycle that was not there before the first, and how fast the heap grows. */
export interface Leaks {
  readonly nodes: number;
  readonly listeners: number;
  readonly timers: number;
  /** Bytes a cycle: the slope of a line through the rounds. */
  readonly slope: number;
  /** DOM nodes more after the polls. */
  readonly pollNodes: number;
  /** Bytes a poll, in the middle one of as many looks as there were rounds. */
  readonly pollSlope: number;
}

export const goals: Leaks = { nodes: 0, listeners: 0, timers: 0, slope: 200, pollNodes: 0, pollSlope: 200 };

/** The whole of what is promised; a change is tested with less. */
export const promised: Budget = { cycles: 1000, rounds: 10, polls: 200 };

const hour = 3_600_000;
const moment = Date.parse('2026-11-19T16:57:00Z');

/**
 * V8 without compiled machine code, which grows with what is called often and is thrown away when it is not: a page
 * does not keep it, and beside it a few hundred bytes could not be seen. Likewise what it makes of a source text,
 * which would be thrown away and made again.
 */
const interpreted = '--js-flags=--no-opt --no-maglev --no-sparkplug --no-flush-bytecode';

const tags = globSync('src/register/*.ts')
  .map((file) => basename(file, '.ts'))
  .filter((tag) => tag !== 'spendglass-scope')
  .sort();

const bundle = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: ['test/leaks/leak-page.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
};

/** Two servers of one shop, the second an hour later. */
const mock = async (method: string, url: string, body: string, turn: number): Promise<string> => {
  const api = handlers({ seed: 7, now: () => moment + turn * hour });
  const response = await ask(api, new Request(url, { method, ...(body && { body }) }));
  return response.text();
};

interface Counts {
  readonly nodes: number;
  readonly listeners: number;
  readonly timers: number;
  readonly bytes: number;
}

/** What lives after everything that can be collected was. */
const count = async (page: Page, session: CDPSession): Promise<Counts> => {
  const timers = await page.evaluate(() => leakPage.settle());
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return { nodes, listeners, timers, bytes: usedSize + backingStorageSize };
};

/** Least squares over equally spaced values. */
const slopeOf = (values: readonly number[]): number => {
  const middle = (values.length - 1) / 2;
  const sum = (of: (value: number, i: number) => number): number =>
    values.reduce((total, value, i) => total + of(value, i), 0);
  return sum((value, i) => (i - middle) * value) / sum((_, i) => (i - middle) ** 2);
};

/** Of growths: a single step, such as a table of V8's own that got a size larger, is not a page that grows. */
const middleOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * Mounts and unmounts every widget over and over in Chromium, then lets all of them poll.
 * @throws what was said on the page's console, or thrown at its window
 */
export const measureLeaks = async (
  { cycles, rounds, polls }: Budget,
  planted: readonly Planted[] = [],
): Promise<Leaks> => {
  const browser = await launch({ executablePath: ensureChromium(), args: [...chromiumFlags, interpreted] });
  try {
    const page = await browser.newPage();
    const said = saidOn(page);
    const session = await page.createCDPSession();
    await page.exposeFunction('askMock', mock);
    await page.addScriptTag({ content: await bundle() });
    const mount = (times: number, leaks = planted): Promise<void> =>
      page.evaluate((...args) => leakPage.mount(...args), tags, times, leaks);
    const poll = (times: number): Promise<void> =>
      page.evaluate((...args) => leakPage.poll(...args), tags, times, planted);

    // Templates, style sheets and formatters are made once.
    await mount(10 * tags.length, []);
    const before = await count(page, session);
    const bytes: number[] = [];
    let after = before;
    for (let round = 0; round < rounds; round++) {
      await mount(cycles);
      after = await count(page, session);
      bytes.push(after.bytes);
    }
    await poll(20);
    const fresh = await count(page, session);
    const pollsARound = polls / rounds;
    const growths: number[] = [];
    let old = fresh;
    for (let round = 0; round < rounds; round++) {
      await poll(pollsARound);
      const now = await count(page, session);
      growths.push((now.bytes - old.bytes) / pollsARound);
      old = now;
    }
    if (said.length > 0) throw new Error(`The page said: ${said.join('\n')}`);
    return {
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
      timers: after.timers - before.timers,
      slope: slopeOf(bytes) / cycles,
      pollNodes: old.nodes - fresh.nodes,
      pollSlope: middleOf(growths),
    };
  } finally {
    await browser.close();
  }
};
