import type { Catalogue } from '../../src/words/words.js';
import { english } from './languages.js';

const accents: Readonly<Record<string, string>> = { a: 'å', e: 'ë', i: 'ï', o: 'ö', u: 'ü', c: 'ç', n: 'ñ' };

/** A word 40 % longer, as translations are: `Coöösts`. */
const longer = (word: string): string => {
  const more = Math.ceil(word.length * 0.4);
  const accented = word.replace(/[aeioucn]/g, (letter) => accents[letter] ?? letter);
  return accented.slice(0, -1) + 'ö'.repeat(more) + accented.slice(-1);
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Each word longer but those that came from outside: names, amounts, dates. */
const stretch = (text: string, given: readonly string[]): string => {
  const kept = given.filter((part) => part !== '').map(escaped);
  return text.replace(new RegExp([...kept, '\\p{L}+'].join('|'), 'gu'), (part) =>
    given.includes(part) ? part : longer(part),
  );
};

const pseudo = (value: unknown, given: readonly string[] = []): unknown => {
  if (typeof value === 'string') return stretch(value, given);
  if (typeof value === 'function') {
    const phrase = value as (...args: readonly unknown[]) => unknown;
    return (...args: readonly unknown[]) =>
      pseudo(
        phrase(...args),
        args.flat().filter((arg) => typeof arg === 'string'),
      );
  }
  if (Array.isArray(value)) return value.map((piece) => pseudo(piece, given));
  // A piece that a template made came from outside as well.
  if (typeof value !== 'object' || value === null || '_$litType$' in value) return value;
  return Object.fromEntries(Object.entries(value).map(([key, words]) => [key, pseudo(words)]));
};

/** English, 40 % longer and accented: whoever holds this holds every language that there may be. */
export const pseudoLocale = pseudo(english) as Catalogue;
