import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

// `npm run pictures`: compares every widget in every state with the picture that is kept of it in test/pictures.
// With `--update`, keeps the pictures of now instead: to be looked at before they are committed.

const { values } = parseArgs({ options: { update: { type: 'boolean', default: false } } });

const { status } = spawnSync('wtr', ['--files', 'test/look/pictures.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, ...(values.update ? { PICTURES: 'update' } : {}) },
});
process.exitCode = status ?? 1;
