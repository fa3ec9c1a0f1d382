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

/** A language: for each tag or part its words, of the same type as the English ones beside its view. */
export type Catalogue = Readonly<Record<string, object>>;

/** `de-AT` → `de` */
export const baseLanguage = (lang: string): string => lang.replace(/-.*/, '');

/** What there is for a language or, where it has nothing of its own, for the one that it is a variety of. */
export const catalogueOf = (
  catalogues: ReadonlyMap<string, Catalogue>,
  lang: string,
): Catalogue | undefined => catalogues.get(lang) ?? catalogues.get(baseLanguage(lang));
