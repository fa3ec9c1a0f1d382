/** The forms of one phrase; `other` is the one that every language has. */
export type Forms = { readonly other: string } & { readonly [rule in Intl.LDMLPluralRule]?: string };

const rulesOf = new Map<string, Intl.PluralRules>();

/** Picks the plural form that a language uses for a number: `plural('en')(1, { one: 'session', other: 'sessions' })`. */
export const plural =
  (lang: string) =>
  (n: number, forms: Forms): string => {
    let rules = rulesOf.get(lang);
    if (!rules) rulesOf.set(lang, (rules = new Intl.PluralRules(lang)));
    return forms[rules.select(n)] ?? forms.other;
  };

type Catalogue = Readonly<Record<string, object>>;

const catalogues = new Map<string, Catalogue>();

/** Adds a language: for each tag or part its words, of the same type as the English ones beside its view. */
export const addLanguage = (lang: string, catalogue: Catalogue): void => {
  catalogues.set(lang, catalogue);
};

/** The words of a tag or part in the reader's language, or English until that language has been added. */
export const wordsOf = <W extends object>(name: string, english: W, lang: string): W => {
  const catalogue = catalogues.get(lang) ?? catalogues.get(lang.split('-', 1)[0] ?? '');
  return (catalogue?.[name] as W | undefined) ?? english;
};
