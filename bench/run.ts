import { parseArgs } from 'node:util';
import { build } from './build.js';
import { machine } from './machine.js';
import { Bench } from './measures/measure.js';
import { measures } from './measures/index.js';
import { report, write } from './report.js';
import { Results } from './results.js';

// `npm run bench [-- --only <measure>[,<measure>]] [-- --quick]`; only a whole run is written down.

const { values } = parseArgs({
  options: { only: { type: 'string' }, quick: { type: 'boolean', default: false } },
});
const names = values.only?.split(',');
const unknown = names?.filter((name) => !measures.some((each) => each.name === name)) ?? [];
if (unknown.length > 0) {
  console.error(
    `No such measure: ${unknown.join()}. There are ${measures.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}
const chosen = measures.filter(({ name }) => names?.includes(name) ?? true);

const started = performance.now();
const log = (text: string): void =>
  console.log(`${String(Math.round((performance.now() - started) / 1000)).padStart(4)} s  ${text}`);

const description = await machine();
log('bundling');
await build();

const results = new Results();
const bench = new Bench(results, values.quick);
for (const measure of chosen) {
  log(measure.title);
  await measure.run(bench);
  // The next one begins with a browser that remembers nothing.
  bench.close();
}
log('done');

const text = await report(chosen, results, description, (performance.now() - started) / 60_000);
if (names || values.quick) console.log(`\n${text}`);
else await write(text);
