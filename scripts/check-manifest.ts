import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

// `npm run manifest:check`: the committed manifest is what the source says.

const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
try {
  execFileSync('cem', ['analyze', '--quiet', '--outdir', relative(process.cwd(), folder)], {
    stdio: 'inherit',
  });
  const fresh = readFileSync(join(folder, 'custom-elements.json'), 'utf8');
  const isFresh = fresh === readFileSync('custom-elements.json', 'utf8');
  if (!isFresh) console.error('custom-elements.json is out of date: run `npm run manifest`.');
  process.exitCode = isFresh ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
