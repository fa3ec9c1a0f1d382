import { series } from '../../src/theme/series.styles.js';
import { tokens } from '../../src/theme/tokens.styles.js';
import { parse, type Rgb } from './colour.js';

const [everybody = '', forcedColors = ''] = [tokens, series]
  .map(({ cssText }) => cssText.split('@media (forced-colors: active)'))
  .reduce((all, parts) => all.map((text, i) => text + (parts[i] ?? '')));

const declarations = (css: string): ReadonlyMap<string, string> =>
  new Map([...css.matchAll(/(--_[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));

/** What the internal tokens are where the reader's system sets the colours. */
export const forced = declarations(forcedColors);

/** `--_text` → `['#14171c', '#f1f3f6']`, for every internal token that is a colour. */
const colours = new Map(
  [...declarations(everybody)].flatMap(([name, value]) => {
    const [, light, dark] = /light-dark\(([^,]+), ([^)]+)\)/.exec(value) ?? [];
    return light && dark ? [[name, [light, dark] as const] as const] : [];
  }),
);

/** Names of the internal tokens that are colours. */
export const colourNames: readonly string[] = [...colours.keys()];

export const schemes = ['light', 'dark'] as const;

export type Scheme = (typeof schemes)[number];

/** @throws Error, when no such colour is declared. */
export const colourOf = (name: string, scheme: Scheme): Rgb => {
  const found = colours.get(`--_${name}`);
  if (!found) throw new Error(`--_${name} is not declared as light-dark(…, …).`);
  return parse(found[schemes.indexOf(scheme)] ?? '');
};
