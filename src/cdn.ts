import { loadLanguages } from './element/languages.js';
import { readScriptTag } from './element/script-settings.js';

const script = import.meta.url;
readScriptTag(script);

/** Languages with a file beside this one that nobody has asked for yet. */
const files = new Set(['de', 'es', 'fr']);

loadLanguages((lang) => {
  if (files.delete(lang)) void addFile(lang);
});

const addFile = async (lang: string): Promise<void> => {
  try {
    await import(new URL(`lang/${lang}.js`, script).href);
  } catch {
    // Whoever serves one file alone has widgets in English.
  }
};

export * from './index.js';
