import type { Analytics } from '../contracts/analytics.js';
import { languageName } from '../format/language-name.js';
import { mergeRows } from './merge-rows.js';
import { ranking } from './ranking.js';
import type { TermsWords } from './terms.words.js';
import type { Table } from '../types/table.js';

/**
 * Languages in the words of the reader, a language that comes under two names once. Shares are of the counts; a server
 * that does not count sends percentages, which then are the shares.
 * @param lang BCP 47 tag of the reader's language
 */
export const languagesTable = (
  { languageDistribution }: Analytics,
  caption: string,
  words: TermsWords,
  lang: string,
): Table => {
  const isCounted = languageDistribution.some(({ count }) => count !== null);
  const languages = ranking(
    mergeRows(languageDistribution, 'language').map(({ language, percentage, count }) => ({
      name: nameOf(language, words, lang),
      count: isCounted ? count : percentage,
    })),
  );
  const language = { key: 'language', label: words.language, kind: 'text' } as const;
  const share = { key: 'share_percent', label: words.share, kind: 'percent' } as const;
  const times = { key: 'count', label: words.count, kind: 'count' } as const;
  return {
    name: 'languages',
    caption,
    columns: isCounted ? [language, times, share] : [language, share],
    rows: languages.map(({ name, count, share }) => (isCounted ? [name, count, share] : [name, count])),
  };
};

const nameOf = (language: string, words: TermsWords, lang: string): string => {
  const rest = { other: words.other, unknown: words.unknown };
  const key = language.toLowerCase();
  return key === 'other' || key === 'unknown' ? rest[key] : (languageName(language, lang) ?? language);
};
