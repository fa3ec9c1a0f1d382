import { buildSync } from 'esbuild';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A page that the widgets do not own: what stands in its head, in order, and what is told by its name. */
interface Host {
  readonly head: readonly string[];
}

const ours = '<script src="spendglass.iife.js" data-base-url="{{api}}"></script>';
const oursAsModule = '<script type="module" src="spendglass.js" data-base-url="{{api}}"></script>';
const script = (name: string): string => `<script src="${name}"></script>`;
const module = (name: string): string => `<script type="module" src="${name}"></script>`;

export const hosts = {
  plain: { head: [ours] },
  zone: { head: [script('zone.js'), ours] },
  'array-to-json': { head: [script('array-to-json.js'), ours] },
  'wrapped-fetch': { head: [script('wrapped-fetch.js'), ours] },
  frozen: { head: [script('frozen.js'), ours] },
  polluted: { head: [script('polluted.js'), ours] },
  unset: { head: ['<link rel="stylesheet" href="unset.css" />', ours] },
  'other-lit-first': { head: [module('other-lit.js'), oursAsModule] },
  'other-lit-last': { head: [ours, module('other-lit.js')] },
  twice: { head: [ours, ours] },
  'two-versions': { head: [ours, script('next-version.js')] },
  moves: { head: [ours, module('moves.js')] },
} as const satisfies Readonly<Record<string, Host>>;

const page = ({ head }: Host): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>host</title>
    ${[script('watch.js'), ...head].join('\n    ')}
  </head>
  <body>
    <main>
      <live-cost-ticker></live-cost-ticker>
      <cost-trend-chart></cost-trend-chart>
      <model-comparison></model-comparison>
      <missing-products></missing-products>
      <budget-alerts></budget-alerts>
    </main>
    <aside></aside>
  </body>
</html>
`;

export interface HostsFolder {
  readonly path: string;
  remove(): void;
}

/** The pages, with all that they load beside our bundles, in a folder to serve. */
export const makeHostsFolder = (): HostsFolder => {
  const path = mkdtempSync(join(tmpdir(), 'hosts-'));
  const write = (name: string, text: string): void => writeFileSync(join(path, name), text);
  cpSync('test/fixtures/hosts', path, { recursive: true });
  cpSync('node_modules/zone.js/bundles/zone.umd.min.js', join(path, 'zone.js'));
  buildSync({
    stdin: { contents: "export * from 'lit';", resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    outfile: join(path, 'lit.js'),
  });
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  write('next-version.js', readFileSync('dist/cdn/spendglass.iife.js', 'utf8').replaceAll(version, '9.8.7'));
  for (const [name, host] of Object.entries(hosts)) write(`${name}.html`, page(host));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};
