import { executeServerCommand, readFile, writeFile } from '@web/test-runner-commands';
import type { Clip, Taken } from '../../../scripts/test/pictures.js';
import { png } from './png.js';

const contextOf = (width: number, height: number): OffscreenCanvasRenderingContext2D =>
  new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;

const drawn = (image: ImageData): OffscreenCanvasRenderingContext2D => {
  const context = contextOf(image.width, image.height);
  context.putImageData(image, 0, 0);
  return context;
};

const decoded = async (png: string): Promise<OffscreenCanvasRenderingContext2D> => {
  const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const context = contextOf(picture.width, picture.height);
  context.drawImage(picture, 0, 0);
  return context;
};

const inBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

const write = async (path: string, image: ImageData): Promise<void> =>
  writeFile({ path, content: inBase64(await png(image)), encoding: 'base64' });

const imageOf = (context: OffscreenCanvasRenderingContext2D): ImageData =>
  context.getImageData(0, 0, context.canvas.width, context.canvas.height);

/** Half as wide and half as high, in 32 steps a channel: of few bytes, and it does not mind how edges are smoothed. */
const halved = ({ data, width, height }: ImageData): ImageData => {
  const half = new ImageData(width >> 1, height >> 1);
  for (let y = 0; y < half.height; y += 1) {
    for (let x = 0; x < half.width; x += 1) {
      const [to, from] = [4 * (y * half.width + x), 4 * (2 * y * width + 2 * x)];
      for (let i = 0; i < 4; i += 1) {
        const above = data[from + i]! + data[from + 4 + i]!;
        const below = data[from + 4 * width + i]! + data[from + 4 * width + 4 + i]!;
        half.data[to + i] = i === 3 ? 255 : Math.min(((above + below + 16) >> 5) << 3, 255);
      }
    }
  }
  return half;
};

export interface Pictures {
  /** One for each of the elements. */
  readonly images: readonly ImageData[];
  /** They are to be kept, rather than to be compared with what was kept. */
  readonly areBaselines: boolean;
}

/** Pictures of elements as they are seen, at half their size, which stand within one other. */
export const takePictures = async (around: Element, elements: readonly Element[]): Promise<Pictures> => {
  const { x, y, width, height } = around.getBoundingClientRect();
  if (height > innerHeight)
    throw new RangeError(`${height} px do not fit into the window's ${innerHeight} px`);
  const clip: Clip = { x, y, width: Math.ceil(width), height: Math.ceil(height) };
  const taken = await executeServerCommand<Taken, Clip>('take-picture', clip);
  const all = await decoded(taken.png);
  const images = elements.map((element) => {
    const box = element.getBoundingClientRect();
    return halved(
      all.getImageData(
        Math.round(box.x - x),
        Math.round(box.y - y),
        2 * Math.ceil(box.width / 2),
        2 * Math.ceil(box.height / 2),
      ),
    );
  });
  return { images, areBaselines: taken.isBaseline };
};

/** Beside the tests; each tag has a folder. */
const baseline = (name: string): string => `../pictures/${name}.png`;

export const keepBaseline = (name: string, image: ImageData): Promise<void> => write(baseline(name), image);

/** The picture that was kept, if there is one. */
export const readBaseline = async (name: string): Promise<ImageData | null> => {
  const kept = await readFile({ path: baseline(name), encoding: 'base64' });
  return kept === undefined ? null : imageOf(await decoded(kept));
};

/**
 * Where people look who want to know what differs: what was kept, what is now, and where they differ, in red.
 *
 * @param differs one byte for each pixel of a picture as wide as the wider one
 */
export const report = async (
  name: string,
  kept: ImageData,
  now: ImageData,
  differs: Uint8Array,
): Promise<string> => {
  const [width, height] = [Math.max(kept.width, now.width), Math.max(kept.height, now.height)];
  const context = contextOf(3 * width + 20, height);
  context.fillRect(0, 0, 3 * width + 20, height);
  context.putImageData(kept, 0, 0);
  context.putImageData(now, width + 10, 0);
  const right = 2 * width + 20;
  context.globalAlpha = 0.25;
  context.drawImage(drawn(now).canvas, right, 0);
  context.globalAlpha = 1;
  context.fillStyle = '#e00000';
  for (const [i, differ] of differs.entries()) {
    if (differ) context.fillRect(right + (i % width), Math.floor(i / width), 2, 2);
  }
  const path = `.pictures/${name}.png`;
  await write(`../../${path}`, imageOf(context));
  return path;
};
