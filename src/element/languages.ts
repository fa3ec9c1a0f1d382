import { tellChange } from '../data/changes.js';
import { shared } from '../data/shared.js';
import { baseLanguage, catalogueOf, type Catalogue } from '../words/words.js';

interface Languages {
  readonly catalogues: Map<string, Catalogue>;
  /** Brings a language that is asked for and not there; null: the page itself adds those that it wants. */
  load: ((lang: string) => void) | null;
}

const languages = (): Languages => shared('languages', () => ({ catalogues: new Map(), load: null }));

/** Adds a language for every copy of this library on the page. */
export const addLanguage = (lang: string, catalogue: Catalogue): void => {
  languages().catalogues.set(lang, catalogue);
  tellChange();
};

/** @param load called with `de` when somebody reads `de-AT` and German is not there */
export const loadLanguages = (load: (lang: string) => void): void => {
  languages().load = load;
};

/** The words of a tag or part in the reader's language, or English until that language has been added. */
export const wordsOf = <W extends object>(name: string, english: W, lang: string): W => {
  const { catalogues, load } = languages();
  const catalogue = catalogueOf(catalogues, lang);
  if (!catalogue) load?.(baseLanguage(lang));
  return (catalogue?.[name] as W | undefined) ?? english;
};
