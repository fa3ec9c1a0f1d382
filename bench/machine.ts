import { execFileSync } from 'node:child_process';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { Lab } from './lab.js';

/** What the run stands on, as lines of the report. */
export const machine = async (): Promise<readonly string[]> => {
  const lab = await Lab.open();
  const browser = await lab.version;
  lab.close();
  const git = (...args: readonly string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const dirty = git('status', '--porcelain', '--', 'src', 'scripts/build', 'rollup.config.mjs') !== '';
  const [cpu] = cpus();
  return [
    `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC, commit ${git('rev-parse', '--short', 'HEAD')}${dirty ? ' with changes to src that are not committed' : ''}`,
    `${cpus().length} × ${cpu?.model.trim() ?? 'unknown CPU'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${release()}`,
    `${browser} headless with software rendering, Node ${process.version}`,
    `Load before the run: ${loadavg()[0]?.toFixed(1)} (0 is a quiet machine)`,
  ];
};
