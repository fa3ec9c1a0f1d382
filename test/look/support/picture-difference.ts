/** 0–255 a channel: by how much a colour may be off, */
const tolerance = 12;

/** and how much of the contrast around it, where an edge may be smoothed otherwise. */
const ofContrast = 0.25;

const isSame = (a: ImageData, b: ImageData): boolean => {
  if (a.width !== b.width || a.height !== b.height) return false;
  const [some, others] = [new Uint32Array(a.data.buffer), new Uint32Array(b.data.buffer)];
  return some.every((pixel, i) => pixel === others[i]);
};

/** The darkest and the lightest value of a channel at a place and its eight neighbours. */
const around = (
  { data, width, height }: ImageData,
  x: number,
  y: number,
  channel: number,
): [number, number] => {
  let [darkest, lightest] = [255, 0];
  for (let row = Math.max(y - 1, 0); row <= Math.min(y + 1, height - 1); row += 1) {
    for (let column = Math.max(x - 1, 0); column <= Math.min(x + 1, width - 1); column += 1) {
      const value = data[4 * (row * width + column) + channel]!;
      if (value < darkest) darkest = value;
      if (value > lightest) lightest = value;
    }
  }
  return [darkest, lightest];
};

/** One has a colour there that the other has not, neither there nor right beside it. */
const isStranger = (image: ImageData, other: ImageData, x: number, y: number): boolean => {
  if (x >= image.width || y >= image.height) return false;
  if (x >= other.width || y >= other.height) return true;
  for (let channel = 0; channel < 3; channel += 1) {
    const value = image.data[4 * (y * image.width + x) + channel]!;
    // Most are the same, which takes no time to see.
    if (value === other.data[4 * (y * other.width + x) + channel]) continue;
    const [darkest, lightest] = around(other, x, y, channel);
    const slack = tolerance + ofContrast * (lightest - darkest);
    if (value < darkest - slack || value > lightest + slack) return true;
  }
  return false;
};

/**
 * Where two pictures differ: pixels of either whose colour is not found in the other within one pixel. An edge that
 * was smoothed otherwise, or lies a fraction of a pixel further, is no difference; a hairline that is gone is.
 *
 * @returns one byte for each pixel of a picture as wide and as high as the larger one
 */
export const pictureDifference = (a: ImageData, b: ImageData): Uint8Array => {
  const [width, height] = [Math.max(a.width, b.width), Math.max(a.height, b.height)];
  const differs = new Uint8Array(width * height);
  if (isSame(a, b)) return differs;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1)
      differs[y * width + x] = Number(isStranger(a, b, x, y) || isStranger(b, a, x, y));
  }
  return differs;
};
