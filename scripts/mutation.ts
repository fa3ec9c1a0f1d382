import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { applied, mutantsOf } from './mutation/mutants.js';
import { Workplace } from './mutation/workplace.js';

// Changes the rooms without a page, one small thing at a time, and tells what their tests did not notice.
//   npm run mutation -- money            one room
//   npm run mutation -- data/feed.ts     one file
//   npm run mutation -- --every 5        every fifth mutant of each file

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' }, from: { type: 'string', default: '0' } },
});
const wanted = positionals.length > 0 ? positionals : ['money', 'contracts', 'data'];
const every = Number(values.every);

/** They weigh, or take minutes on purpose. */
const leftOut = ['weight.node.ts', 'thousand-clients.node.ts'];

/** The tests of the room, the file's own first: most mutants end there. */
const testsOf = (path: string): readonly (readonly string[])[] => {
  const [, room = ''] = path.split('/');
  const tests = globSync(`test/${room}/*.node.ts`).filter((test) => !leftOut.includes(basename(test)));
  const isOwn = (test: string): boolean => basename(test).startsWith(basename(path, '.ts'));
  return [tests.filter(isOwn), tests.filter((test) => !isOwn(test))].filter(({ length }) => length > 0);
};

const files = wanted
  .flatMap((name) => globSync(name.endsWith('.ts') ? `src/${name}` : `src/${name}/**/*.ts`))
  .sort();
const workplace = new Workplace();
const rooms = new Map<string, { killed: number; all: number }>();
try {
  for (const path of files) {
    const source = readFileSync(path, 'utf8');
    const mutants = mutantsOf(path, source).filter((_, index) => index % every === Number(values.from));
    if (mutants.length === 0) continue;
    const tests = testsOf(path);
    const started = performance.now();
    const passes = (timeoutMs: number): boolean => tests.every((group) => workplace.passes(group, timeoutMs));
    if (!passes(300_000)) throw new Error(`The tests of ${path} fail without a mutant.`);
    const patience = Math.ceil(2 * (performance.now() - started) + 5000);
    const [, name = ''] = path.split('/');
    const room = rooms.get(name) ?? { killed: 0, all: 0 };
    rooms.set(name, room);
    let killed = 0;
    for (const mutant of mutants) {
      workplace.write(path, applied(source, mutant));
      if (passes(patience)) {
        console.log(
          `  survived  ${path}:${mutant.line}  ${mutant.was.replace(/\s+/g, ' ').slice(0, 80)}  →  ${mutant.becomes}`,
        );
      } else killed += 1;
    }
    workplace.write(path, source);
    room.killed += killed;
    room.all += mutants.length;
    console.log(`${path}: ${killed} of ${mutants.length}`);
  }
} finally {
  workplace.close();
}
for (const [room, { killed, all }] of rooms) {
  console.log(`${room}: ${killed} of ${all} mutants noticed, ${((100 * killed) / all).toFixed(1)} %`);
}
