import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { bundleOf } from '../build.js';
import { ours, pageNames, type Contestant } from '../contestants/contestant.js';
import type { Measure } from './measure.js';

const files = {
  'five-widgets': 'the five widgets',
  everything: 'every element in one file',
  'live-cost-ticker': 'live-cost-ticker alone',
} as const;

type File = keyof typeof files;

const ways = {
  min: (content: Buffer) => content.length,
  gzip: (content: Buffer) => gzipSync(content, { level: 9 }).length,
  brotli: (content: Buffer) =>
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
} as const;

const isWay = (name: string): name is keyof typeof ways => name in ways;

export const bytes: Measure = {
  name: 'bytes',
  title: 'Bytes',
  how: 'One minified file each, with all that it needs; gzip −9 and brotli −11. Style sheets of a page are not counted.',
  figures: (Object.keys(files) as File[]).flatMap((file) =>
    Object.keys(ways).map((way) => ({
      id: `${file} ${way}`,
      label: `${files[file]}, ${way}`,
      unit: 'bytes' as const,
    })),
  ),
  async run({ results }) {
    const weigh = async (id: File, contestant: Contestant, file: string): Promise<void> => {
      const content = await bundleOf(contestant, file);
      for (const way of Object.keys(ways).filter(isWay)) {
        results.record(`${id} ${way}`, contestant, ways[way](content));
      }
    };
    for (const name of pageNames) await weigh('five-widgets', name, 'page.js');
    await weigh('everything', ours, 'everything.js');
    await weigh('live-cost-ticker', ours, 'live-cost-ticker.js');
  },
};
