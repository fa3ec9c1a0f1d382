import { pageNames } from '../contestants/contestant.js';
import type { Measure, Trial } from './measure.js';

interface Tally {
  written: number;
  texts: number;
  parsed: number;
}

declare global {
  var tally: Tally;
}

/** In the page, before its scripts: counts what is written to the document and to every shadow root, and what is parsed. */
const count = (): void => {
  globalThis.tally = { written: 0, texts: 0, parsed: 0 };
  const observer = new MutationObserver((records) => {
    for (const { type } of records) tally[type === 'characterData' ? 'texts' : 'written']++;
  });
  const observe = (root: Node): void =>
    observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  observe(document);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    observe(root);
    return root;
  };
  const parse = JSON.parse;
  JSON.parse = (...args) => {
    tally.parsed++;
    return parse(...args) as unknown;
  };
  const json = Response.prototype.json;
  Response.prototype.json = function () {
    tally.parsed++;
    return json.call(this);
  };
};

const figures = ['unchanged-written', 'unchanged-texts', 'unchanged-parsed'];
const trials: Trial[] = pageNames.map((contestant) => ({ contestant, figures }));

export const unchangedPoll: Measure = {
  name: 'unchanged-poll',
  title: 'A minute whose answers do not change',
  how: 'A page with the five widgets and a server whose clock stands still, one minute of the page’s own time: mutations of elements and attributes, of the characters of a text (an age), and calls of a JSON parser.',
  figures: [
    { id: 'unchanged-written', label: 'elements and attributes written', unit: 'count' },
    { id: 'unchanged-texts', label: 'texts written', unit: 'count' },
    { id: 'unchanged-parsed', label: 'answers parsed', unit: 'count' },
  ],
  run: (bench) =>
    bench.each({ rounds: 1, warmUp: 0, budget: 30 }, trials, async (lab, { contestant }) => {
      const { server } = lab;
      const now = server.now();
      server.now = () => now;
      server.hours = null;
      const page = await lab.page('virtual');
      await page.page.evaluateOnNewDocument(count);
      await page.goto('/empty');
      await page.holdTime();
      await page.goto(`/${contestant}/page`);
      await page.advance(15_000);
      const before = await page.page.evaluate(() => ({ ...tally }));
      await page.advance(60_000);
      const after = await page.page.evaluate(() => tally);
      await page.close();
      return [after.written - before.written, after.texts - before.texts, after.parsed - before.parsed];
    }),
};
