import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { rollup, type OutputOptions, type RollupOptions } from 'rollup';
import { charts, ours, pageNames, type Contestant } from './contestants/contestant.js';

type Bundle = RollupOptions & { readonly output: OutputOptions };

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export const distFolder = here('dist');

/** As `npm run build` bundles the entry `like`: the same plugins in the same order. */
const asPublished = async (like: string, input: string, file: string): Promise<void> => {
  const { default: all } = (await import('../rollup.config.mjs')) as { default: Bundle[] };
  const found = all.find((each) => each.input === like);
  if (!found) throw new Error(`rollup.config.mjs has no bundle of ${like}.`);
  const { output, ...options } = found;
  const bundle = await rollup({ ...options, input });
  await bundle.write({ ...output, sourcemap: false, file: `${distFolder}/${ours}/${file}` });
  await bundle.close();
};

const peer = (name: Contestant, entry: 'page' | 'chart-page'): Promise<unknown> =>
  esbuild.build({
    entryPoints: { [entry]: here(`contestants/${name}/${entry}`) },
    outdir: `${distFolder}/${name}`,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  });

/** Bundles every contestant, minified, into bench/dist. Ours goes through the library's own rollup configuration. */
export const build = async (): Promise<void> => {
  const five = 'scripts/build/five-widgets.ts';
  const ticker = 'src/register/live-cost-ticker.ts';
  await asPublished(five, five, 'page.js');
  await asPublished(five, here(`contestants/${ours}/chart-page.ts`), 'chart-page.js');
  await asPublished('src/cdn.ts', 'src/cdn.ts', 'everything.js');
  await asPublished(ticker, ticker, 'live-cost-ticker.js');
  const isPeer = (name: Contestant): boolean => name !== ours;
  await Promise.all([
    ...charts.filter(isPeer).map((name) => peer(name, 'chart-page')),
    ...pageNames.filter(isPeer).map((name) => peer(name, 'page')),
  ]);
};

export const bundleOf = (contestant: Contestant, file: string): Promise<Buffer> =>
  readFile(`${distFolder}/${contestant}/${file}`);
