import { displayNames } from './intl.js';

const code = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i;

/** `spanish` → `es`, by asking for the English name of every code of two letters: there is no list of them in Intl. */
const codesByName = (): ReadonlyMap<string, string> => {
  const english = displayNames('en', { type: 'language', fallback: 'none' });
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const codes = [...letters].flatMap((a) => [...letters].map((b) => a + b));
  return new Map(codes.flatMap((each) => [[english.of(each)?.toLowerCase() ?? '', each] as const]));
};

let codes: ReadonlyMap<string, string> | undefined;

/** `Spanish`, `es` → `Spanisch`; undefined: neither a code nor the English name of a language. */
export const languageName = (language: string, lang: string): string | undefined => {
  codes ??= codesByName();
  const known = codes.get(language.toLowerCase()) ?? (code.test(language) ? language : undefined);
  return known && displayNames(lang, { type: 'language', fallback: 'none' }).of(known);
};
