import { readFileSync } from 'node:fs';
import type { Host } from './hosts.js';

const sheetOf = (name: string): string =>
  readFileSync(new URL(`./hosts/${name}.css`, import.meta.url), 'utf8');

/** px: a side bar beside a wide column, as in a back office. */
const [narrow, wide] = [328, 680];

/** The host's page around one of each of the tags, not connected yet. */
export const pageOf = (
  { sheet, css = '', dir, doctype }: Host,
  tags: readonly string[],
): string => `${doctype ? '' : '<!doctype html>'}
<html lang="en"${dir ? ` dir="${dir}"` : ''}>
<meta charset="utf-8">
<style>
  ${sheet ? sheetOf(sheet) : ''}
  ${css}
</style>
<style>
  .page { display: block; inline-size: max-content; padding: 16px; }
  .columns { display: flex; align-items: start; gap: 16px; margin-block-start: 16px; }
  .narrow, .wide { display: block; inline-size: ${narrow}px; }
  .wide { inline-size: ${wide}px; }
  .columns > * > * { margin-block-end: 16px; }
</style>
<div class="page wrap container">
  <h1>Chat</h1>
  <p>What it costs, and what customers ask for.</p>
  <div class="columns">
    <div class="narrow">${hosted(tags.filter((_, i) => i % 2 === 0))}</div>
    <div class="wide">${hosted(tags.filter((_, i) => i % 2 === 1))}</div>
  </div>
</div>
</html>`;

const hosted = (tags: readonly string[]): string =>
  tags.map((tag) => `<${tag} data-hosted></${tag}>`).join('\n');
