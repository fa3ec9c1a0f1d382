const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let crc = n;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

const crcOf = (bytes: Uint8Array): number =>
  ~bytes.reduce((crc, byte) => crcTable[(crc ^ byte) & 0xff]! ^ (crc >>> 8), 0xffffffff);

const chunk = (name: string, data: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crcOf(bytes.subarray(4, data.length + 8)));
  return bytes;
};

const deflated = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(
    await new Response(
      new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate')),
    ).arrayBuffer(),
  );

const header = (width: number, height: number, colourType: number): Uint8Array => {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  data.set([8, colourType], 8);
  return data;
};

/** The lines of a picture, each after a zero, of one byte a pixel or of three. */
const lines = (
  { data, width, height }: ImageData,
  palette: ReadonlyMap<number, number> | null,
): Uint8Array<ArrayBuffer> => {
  const size = palette ? 1 : 3;
  const bytes = new Uint8Array(height * (width * size + 1));
  const pixels = new DataView(data.buffer);
  for (let i = 0; i < width * height; i += 1) {
    const to = i * size + Math.floor(i / width) + 1;
    const colour = pixels.getUint32(4 * i) >>> 8;
    if (palette) bytes[to] = palette.get(colour) ?? 0;
    else bytes.set([colour >> 16, (colour >> 8) & 0xff, colour & 0xff], to);
  }
  return bytes;
};

/** An opaque picture as PNG: with a palette where it has few colours, which takes a third of the bytes. */
export const png = async (image: ImageData): Promise<Uint8Array> => {
  const pixels = new DataView(image.data.buffer);
  const colours = new Set(
    Array.from({ length: image.width * image.height }, (_, i) => pixels.getUint32(4 * i) >>> 8),
  );
  const palette = colours.size <= 256 ? new Map([...colours].map((colour, i) => [colour, i] as const)) : null;
  const parts = [
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header(image.width, image.height, palette ? 3 : 2)),
    ...(palette
      ? [
          chunk(
            'PLTE',
            new Uint8Array([...colours].flatMap((rgb) => [rgb >> 16, (rgb >> 8) & 0xff, rgb & 0xff])),
          ),
        ]
      : []),
    chunk('IDAT', await deflated(lines(image, palette))),
    chunk('IEND', new Uint8Array()),
  ];
  return new Uint8Array(parts.flatMap((part) => [...part]));
};
