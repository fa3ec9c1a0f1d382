import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { onFreePort, type Served, serveDemo } from '../../scripts/serve.js';

const api = 'http://localhost:9';

describe('the demo server', () => {
  let folder: string;
  let served: Served;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'page-'));
    writeFileSync(join(folder, 'index.html'), '<script data-base-url="{{api}}"></script>');
    writeFileSync(join(folder, 'inner.html'), '{{head.html}}<body>{{frame.html}}<main></main></body>');
    writeFileSync(join(folder, 'head.html'), '<title>$&</title>');
    writeFileSync(join(folder, 'frame.html'), '<nav>{{api}}</nav>');
    writeFileSync(join(folder, 'page.js'), 'const text = "{{api}}";');
    served = await serveDemo({ port: 0, api, folder });
  });

  after(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });

  it("writes the API's origin into a page, and into nothing else", async () => {
    expect(await (await fetch(served.url)).text()).to.equal(`<script data-base-url="${api}"></script>`);
    expect(await (await fetch(`${served.url}/page.js`)).text()).to.equal('const text = "{{api}}";');
  });

  it('writes what pages have in common where a page says so', async () => {
    expect(await (await fetch(`${served.url}/inner.html`)).text()).to.equal(
      `<title>$&</title><body><nav>${api}</nav><main></main></body>`,
    );
  });

  it('sends a Content-Security-Policy that allows this origin, the API and one Trusted Types policy', async () => {
    const { headers } = await fetch(served.url);
    expect(headers.get('content-security-policy')).to.equal(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; " +
        `connect-src 'self' ${api}; require-trusted-types-for 'script'; trusted-types spendglass-lit`,
    );
  });

  for (const path of [
    '/nothing.html',
    '/..%2f..%2fetc/passwd',
    '/spendglass.js/..%2f..%2f..%2fpackage.json',
    '/%',
  ]) {
    it(`does not find ${path}`, async () => {
      expect((await fetch(served.url + path)).status).to.equal(404);
    });
  }

  it('takes the next free port when the wanted one is taken', async () => {
    const next = await onFreePort(served.port, (port) => serveDemo({ port, api, folder }));
    expect(next.port).to.be.greaterThan(served.port);
    await next.close();
  });

  it('takes the next free port when another server holds the wanted one on ::1, where a browser asks first', async function () {
    const other = createServer();
    const listens = await new Promise((resolve) => {
      other.once('error', () => resolve(false)).listen(0, '::1', () => resolve(true));
    });
    if (!listens) return this.skip();
    const { port } = other.address() as AddressInfo;
    const next = await onFreePort(port, (each) => serveDemo({ port: each, api, folder }));
    expect(next.port).to.be.greaterThan(port);
    await next.close();
    other.close();
  });

  it('passes on any other reason why a server does not start', async () => {
    const refused = new Error('no');
    const failure = await onFreePort(1, () => Promise.reject(refused)).catch((error: unknown) => error);
    expect(failure).to.equal(refused);
  });

  it('is not started, and nothing is built, where PORT is none', () => {
    for (const port of ['http', '70000', '-1']) {
      const args = ['--import=tsx', 'scripts/start.ts'];
      const { status, stdout, stderr } = spawnSync('node', args, { env: { ...process.env, PORT: port } });
      expect(status).to.equal(2);
      expect(String(stdout)).to.equal('');
      expect(String(stderr)).to.equal(`PORT must be a whole number from 1 to 65000, not "${port}"\n`);
    }
  }).timeout(30_000);
});
