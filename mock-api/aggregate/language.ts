export type DetectedLanguage = 'English' | 'Spanish' | 'French' | 'German';

/** The guide's patterns ("Language Detection"), in its order; a part of a word counts. */
const patterns: readonly (readonly [DetectedLanguage, readonly string[]])[] = [
  ['Spanish', ['hola', 'gracias', 'ayuda', 'necesito', 'producto']],
  ['French', ['bonjour', 'merci', 'aide', 'besoin', 'produit']],
  ['German', ['hallo', 'danke', 'hilfe', 'brauche', 'produkt']],
];

export const languageOf = (message: string): DetectedLanguage => {
  const text = message.toLowerCase();
  return patterns.find(([, words]) => words.some((word) => text.includes(word)))?.[0] ?? 'English';
};
