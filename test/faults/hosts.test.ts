import { expect } from '@open-wc/testing';
import { itNeeds } from '../support/engine.js';
import { faultServers } from '../support/fault-servers.js';

interface Told {
  readonly widgets: readonly { readonly tag: string; readonly phase: string; readonly height: number }[];
  readonly said: readonly string[];
  readonly facts: Readonly<Record<string, unknown>>;
}

const patience = 15_000;

/** Opens a page in a frame and gives what it tells once something holds, or at the end of all patience. */
const visit = (url: string, holds: (told: Told) => boolean, sandbox?: string): Promise<Told> =>
  new Promise((resolve) => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { width: '1000', height: '600', src: url });
    if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
    let last: Told = { widgets: [], said: ['nothing was told'], facts: {} };
    const end = (): void => {
      clearTimeout(timer);
      removeEventListener('message', hear);
      frame.remove();
      resolve(last);
    };
    const hear = ({ source, data }: MessageEvent<Told>): void => {
      if (source !== frame.contentWindow) return;
      last = data;
      if (holds(data)) end();
    };
    const timer = setTimeout(end, patience);
    addEventListener('message', hear);
    document.body.append(frame);
  });

const areFresh = ({ widgets }: Told): boolean =>
  widgets.length === 5 && widgets.every(({ phase }) => phase === 'fresh');

const expectFresh = ({ widgets }: Told): void => {
  expect(widgets.map(({ phase }) => phase)).to.deep.equal(Array(5).fill('fresh'));
  for (const { tag, height } of widgets) expect(height, tag).to.be.greaterThan(80);
};

/** A page, what it does to everything on it, and what may be said on its console. */
const hosts: readonly (readonly [name: string, what: string, says?: readonly RegExp[]])[] = [
  ['plain', 'does nothing but forbid all that a policy can forbid'],
  ['zone', 'runs Zone.js under everything'],
  ['array-to-json', 'gives arrays a toJSON and an Array.from of old, as Prototype.js does'],
  ['wrapped-fetch', 'wraps fetch'],
  ['frozen', 'has frozen the prototypes'],
  ['polluted', 'has polluted the prototypes'],
  ['unset', 'unsets every style: * { all: unset }'],
  ['other-lit-first', 'has a Lit of its own, which comes first'],
  ['other-lit-last', 'has a Lit of its own, which comes last'],
  ['twice', 'includes the script twice', [/already defined by version .*leaves them alone/]],
  ['two-versions', 'includes two versions', [/already defined by version .*; version 9\.8\.7 leaves/]],
  ['moves', 'moves the widgets about'],
];

describe('a page of strangers', function () {
  this.timeout(20_000);

  for (const [name, what, says = []] of hosts) {
    it(`that ${what} has figures in every widget, and hears nothing it need not`, async () => {
      const { pages } = await faultServers();
      const told = await visit(`${pages}/${name}.html`, areFresh);
      expect(told.said.filter((line) => !says.some((pattern) => pattern.test(line)))).to.deep.equal([]);
      expectFresh(told);
      expect(told.said).to.have.length(says.length);
    });
  }

  itNeeds('policyOfFrames', 'in a sandboxed frame without storage has figures in every widget', async () => {
    const { pages } = await faultServers();
    const told = await visit(`${pages}/plain.html`, areFresh, 'allow-scripts');
    expect(told.said).to.deep.equal([]);
    expectFresh(told);
  });

  it('keeps a Lit of its own alive beside ours', async () => {
    const { pages } = await faultServers();
    for (const name of ['other-lit-first', 'other-lit-last']) {
      const told = await visit(`${pages}/${name}.html`, ({ facts }) => 'ofThePage' in facts);
      expect(told.facts['ofThePage'], name).to.equal("The page's own Lit");
      expect(told.said, name).to.deep.equal([]);
    }
  });

  it('may move them fifty times, by append and by moveBefore: three questions stay three requests', async () => {
    const { pages } = await faultServers();
    const told = await visit(`${pages}/moves.html`, (now) => areFresh(now) && now.facts['moves'] === 50);
    expect(told.facts).to.deep.equal({ moves: 50, requests: 3 });
    expect(told.said).to.deep.equal([]);
  });
});
