import { expect } from 'chai';
import { build } from 'esbuild';
import { brotliCompressSync } from 'node:zlib';

const bytesOf = async (contents: string): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: 'src', loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return brotliCompressSync(outputFiles[0]?.contents ?? '').length;
};

describe('the weight of this room', () => {
  it('is at most 4.7 kB brotli for all that a widget needs of it, sources aside', async () => {
    const bytes = await bytesOf(`
      export { feedOf, liveFeeds } from './data/feeds.js';
      export { connect } from './data/connection.js';
      export { configure, configuration } from './data/configuration.js';
      export { askOnce } from './data/answer.js';
      export { everySecond, pageClock } from './data/page-clock.js';
    `);
    expect(bytes).to.be.within(1000, 4.7 * 1024);
  });
});
