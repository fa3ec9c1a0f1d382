import { expect } from 'chai';
import { build } from 'esbuild';
import { brotliCompressSync } from 'node:zlib';

/** kB brotli of all that a widget needs of this room: the sources, the readers and the files of `without` aside. */
const weigh = async (...without: string[]): Promise<number> => {
  const aside = ['contracts/read.js', 'contracts/issue-log.js', ...without];
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { feedOf, liveFeeds } from './data/feeds.js';
        export { connect } from './data/connection.js';
        export { configure, configuration } from './data/configuration.js';
        export { askOnce } from './data/answer.js';
        export { everySecond, pageClock } from './data/page-clock.js';
      `,
      resolveDir: 'src',
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    plugins: [
      {
        name: 'aside',
        setup: ({ onResolve }) =>
          onResolve({ filter: /./ }, ({ path }) =>
            aside.some((name) => path.endsWith(name)) ? { path, external: true } : undefined,
          ),
      },
    ],
  });
  return brotliCompressSync(outputFiles[0]?.contents ?? '').length / 1024;
};

describe('the weight of this room, in kB brotli', () => {
  it('is at most 5.4 without streams and other tabs', async () => {
    expect(await weigh('stream.js', 'tabs.js')).to.be.within(3, 5.4);
  });

  it('grows by at most 1 for tabs that share, and 1.2 for streams', async () => {
    const all = await weigh();
    expect(all - (await weigh('tabs.js'))).to.be.within(0.3, 1);
    expect(all - (await weigh('stream.js'))).to.be.within(0.3, 1.2);
  });
});
