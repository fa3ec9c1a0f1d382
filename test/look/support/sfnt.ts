/** A glyph as a bar on the baseline; all sizes in thousandths of an em. */
export interface Bar {
  /** Code points that show it, the first and the last of each run. */
  readonly runs: readonly (readonly [first: number, last: number])[];
  readonly advance: number;
  readonly height: number;
}

/** Neighbours lie over each other, so that no seam is seen between them. */
const over = 30;

const [ascent, descent] = [950, 250];

type Field = readonly [bytes: 1 | 2 | 4, value: number];

const u8 = (value: number): Field => [1, value];
const u16 = (...values: readonly number[]): Field[] => values.map((value) => [2, value]);
const u32 = (...values: readonly number[]): Field[] => values.map((value) => [4, value]);

const bytes = (fields: readonly Field[]): Uint8Array<ArrayBuffer> => {
  const view = new DataView(new ArrayBuffer(fields.reduce((all, [size]) => all + size, 0)));
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 1) view.setUint8(at, value);
    else if (size === 2) view.setUint16(at, value & 0xffff);
    else view.setUint32(at, value);
    at += size;
  }
  return new Uint8Array(view.buffer);
};

const outline = ({ advance, height }: Bar): Uint8Array =>
  bytes([
    ...u16(1, -over, 0, advance + over, height, 3, 0),
    ...[u8(1), u8(1), u8(1), u8(1)],
    ...u16(-over, 0, advance + 2 * over, 0, 0, height, 0, -height),
  ]);

const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(parts.flatMap((part) => [...part]));

/** Many code points to one glyph: subtable format 13. */
const cmap = (bars: readonly Bar[]): Uint8Array => {
  const groups = bars
    .flatMap(({ runs }, glyph) => runs.map(([first, last]) => [first, last, glyph] as const))
    .sort(([a], [b]) => a - b);
  return bytes([
    ...u16(0, 1, 3, 10),
    ...u32(12),
    ...u16(13, 0),
    ...u32(16 + 12 * groups.length, 0, groups.length, ...groups.flat()),
  ]);
};

const tables = (bars: readonly Bar[], weight: number): Record<string, Uint8Array> => {
  const outlines = bars.map(outline);
  const widest = Math.max(...bars.map(({ advance }) => advance));
  const highest = Math.max(...bars.map(({ height }) => height));
  const offsets = outlines.reduce<number[]>((all, { length }) => [...all, (all.at(-1) ?? 0) + length], [0]);
  return {
    'OS/2': bytes([
      ...u16(4, 550, weight, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
      ...u16(0, 0, 0, 0, 0),
      ...u32(0, 0, 0, 0, 0),
      ...u16(weight >= 600 ? 0x20 : 0x40, 0x20, 0xffff, ascent, -descent, 0, ascent, descent),
      ...u32(1, 0),
      ...u16(500, 700, 0, 0x20, 1),
    ]),
    cmap: cmap(bars),
    glyf: joined(outlines),
    head: bytes([
      ...u16(1, 0, 1, 0),
      ...u32(0, 0x5f0f3cf5),
      ...u16(3, 1000),
      ...u32(0, 0, 0, 0),
      ...u16(-over, 0, widest + over, highest, weight >= 600 ? 1 : 0, 8, 2, 1, 0),
    ]),
    hhea: bytes(
      u16(
        1,
        0,
        ascent,
        -descent,
        0,
        widest,
        -over,
        -over,
        widest + over,
        1,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        bars.length,
      ),
    ),
    hmtx: bytes(bars.flatMap(({ advance }) => u16(advance, -over))),
    loca: bytes(u32(...offsets)),
    // Said to have an instruction: a font without any is hinted by FreeType itself, which makes its letters wider.
    maxp: bytes(u16(1, 0, bars.length, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0)),
    name: bytes(u16(0, 0, 6)),
    post: bytes([...u16(3, 0), ...u32(0), ...u16(-100, 50), ...u32(0, 0, 0, 0, 0)]),
  };
};

const padded = (length: number): number => (length + 3) & ~3;

/** A TrueType font of these bars; the first stands for what the font does not have. */
export const sfnt = (bars: readonly Bar[], weight: number): Uint8Array<ArrayBuffer> => {
  const all = Object.entries(tables(bars, weight));
  let at = 12 + 16 * all.length;
  const directory: Field[] = [...u16(1, 0, all.length, 128, 3, 16 * all.length - 128)];
  for (const [tag, { length }] of all) {
    directory.push(...[...tag].map((letter) => u8(letter.charCodeAt(0))), ...u32(0, at, length));
    at += padded(length);
  }
  const font = new Uint8Array(at);
  font.set(bytes(directory));
  at = 12 + 16 * all.length;
  for (const [, table] of all) {
    font.set(table, at);
    at += padded(table.length);
  }
  return font;
};
