import { figure } from '../support/figure.js';
import { goals, measureLeaks, promised, type Leaks } from './leaks.js';

// All of the promise, about two minutes: `tsx test/leaks/run.ts`. Ends with code 1 where something leaks.

const { cycles, rounds, polls } = promised;
const titles: Readonly<Record<keyof Leaks, string>> = {
  nodes: `nodes left by ${rounds} × ${cycles} mounts and unmounts`,
  listeners: 'listeners left by them',
  timers: 'timers left by them',
  slope: 'bytes a cycle, slope of the heap',
  pollNodes: `nodes left by ${polls} polls`,
  pollSlope: 'bytes a poll',
};

const leaks = await measureLeaks(promised);
let failed = false;
for (const name of Object.keys(goals) as (keyof Leaks)[]) {
  console.log(`${titles[name]}: ${Math.round(10 * leaks[name]) / 10} (at most ${goals[name]})`);
  figure(`leaks ${titles[name]}`, leaks[name]);
  failed ||= leaks[name] > goals[name];
}
if (failed) process.exitCode = 1;
