/** Red, green and blue of sRGB as light: 0–1, linear. */
export type Rgb = readonly [number, number, number];

type Matrix = readonly [Rgb, Rgb, Rgb];

const times = (matrix: Matrix, [a, b, c]: Rgb): Rgb => {
  const [x, y, z] = matrix.map(([p, q, r]) => p * a + q * b + r * c);
  return [x ?? NaN, y ?? NaN, z ?? NaN];
};

/** The transfer function of sRGB, IEC 61966-2-1. */
const toLight = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** @throws Error, when it is not `#rrggbb`. */
export const parse = (hex: string): Rgb => {
  const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex) ?? [];
  if (!red || !green || !blue) throw new Error(`${hex} is not #rrggbb.`);
  const light = (digits: string) => toLight(parseInt(digits, 16) / 255);
  return [light(red), light(green), light(blue)];
};

/** Relative luminance of WCAG 2.2: 0 black, 1 white. */
export const luminance = ([red, green, blue]: Rgb): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Contrast ratio of WCAG 2.2: 1 to 21. */
export const contrast = (a: Rgb, b: Rgb): number => {
  const [dark, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
};

/** Björn Ottosson, "A perceptual color space for image processing", 2020. */
const rgbToCones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const conesToLab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const labToCones: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const conesToRgb: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

const each = ([a, b, c]: Rgb, change: (value: number) => number): Rgb => [change(a), change(b), change(c)];

/** L 0–1, a, b. */
export const oklab = (colour: Rgb): Rgb => times(conesToLab, each(times(rgbToCones, colour), Math.cbrt));

/** CSS `color-mix(in oklab, a share, b)`; share 0–1. */
export const mix = (a: Rgb, share: number, b: Rgb): Rgb => {
  const [from, to] = [oklab(a), oklab(b)];
  const lab: Rgb = [
    share * from[0] + (1 - share) * to[0],
    share * from[1] + (1 - share) * to[1],
    share * from[2] + (1 - share) * to[2],
  ];
  return times(
    conesToRgb,
    each(times(labToCones, lab), (value) => value ** 3),
  );
};

/** Distance in OKLab × 100: black and white are 100 apart. */
export const difference = (a: Rgb, b: Rgb): number => {
  const [from, to] = [oklab(a), oklab(b)];
  return 100 * Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2]);
};

/**
 * Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009:
 * severity 1.0, on linear RGB.
 */
const deficient: Readonly<Record<string, Matrix>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const displayable = (value: number): number => Math.min(1, Math.max(0, value));

/** How people see a colour, by the kind of their sight. */
export const sights: Readonly<Record<string, (colour: Rgb) => Rgb>> = {
  normal: (colour) => colour,
  ...Object.fromEntries(
    Object.entries(deficient).map(([sight, matrix]) => [
      sight,
      (colour: Rgb) => each(times(matrix, colour), displayable),
    ]),
  ),
};
