import { readFileSync } from 'node:fs';

const packageOf = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

// lean-d3/scale-linear.mjs follows the steps of these two, so their notice goes with it.
const followed = ['d3-array', 'd3-scale'];

const noticeOf = (name) => {
  const { version, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  const text = readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
};

/**
 * Writes LICENSES.txt beside a bundle: the notice of every package in it, which BSD and ISC ask to be kept. The bundle
 * names it, and leaves out what each of its modules says of that.
 *
 * @returns {import('rollup').Plugin}
 */
export const licences = () => ({
  name: 'licences',
  banner: () => '/*! Who wrote what is in here, and how it may be used: LICENSES.txt */',
  generateBundle(_options, files) {
    const carried = Object.values(files).flatMap((file) => Object.keys(file.modules ?? {}));
    const names = new Set([...followed, ...carried.flatMap((id) => packageOf.exec(id)?.[1] ?? [])]);
    this.emitFile({
      type: 'asset',
      fileName: 'LICENSES.txt',
      source: [...names]
        .sort()
        .map(noticeOf)
        .join(`\n${'-'.repeat(80)}\n\n`),
    });
  },
});
