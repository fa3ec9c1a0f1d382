import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { asPublished } from './scripts/build/as-published.mjs';
import { leanD3 } from './scripts/build/lean-d3.mjs';
import { licences } from './scripts/build/licences.mjs';
import { quietLit } from './scripts/build/quiet-lit.mjs';
import { shortTemplates } from './scripts/build/short-templates.mjs';

/** One self-contained minified file. `npm run build` makes the modules of the npm package with tsc alone. */
const bundle = (input, file, format = 'es', more = []) => ({
  input,
  output: { file, format, sourcemap: true, inlineDynamicImports: true },
  plugins: [
    leanD3(),
    nodeResolve({ exportConditions: ['browser', 'production'] }),
    esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
    asPublished(),
    shortTemplates(),
    quietLit(),
    terser({
      ecma: 2022,
      module: true,
      compress: { passes: 2 },
      // A page that names no charset reads a classic script by a guess of its own; modules are always UTF-8.
      format: { comments: /^!/, ascii_only: format === 'iife' },
    }),
    ...more,
  ],
  onwarn(warning) {
    const ofOthers =
      warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids?.every((id) => id.includes('/node_modules/'));
    if (!ofOthers) throw new Error(warning.message);
  },
});

const languages = globSync('src/register/lang/*.ts').map((path) => basename(path, '.ts'));

export default [
  bundle('src/cdn.ts', 'dist/cdn/spendglass.js', 'es', [licences()]),
  bundle('scripts/build/everything.ts', 'dist/cdn/spendglass.iife.js', 'iife', [licences()]),
  ...languages.map((lang) => bundle(`src/register/lang/${lang}.ts`, `dist/cdn/lang/${lang}.js`)),
  // Not shipped: what `npm run size` weighs.
  bundle('scripts/build/five-widgets.ts', 'dist/size/five-widgets.js'),
  bundle('src/register/live-cost-ticker.ts', 'dist/size/live-cost-ticker.js'),
];
