/** The guide's patterns ("Product Extraction Algorithm"), in its order; the first that matches names the product. */
const patterns: readonly RegExp[] = [
  /looking for (.+?)(?:\.|,|$)/i,
  /do you have (.+?)(?:\?|$)/i,
  /need (?:a |an |some )?(.+?)(?:\.|,|$)/i,
  /searching for (.+?)(?:\.|,|$)/i,
  /(.+?) (?:products?|items?|parts?)/i,
  /show me (.+?)(?:\.|,|$)/i,
  /where (?:is|are) (?:the )?(.+?)(?:\?|$)/i,
];

/** The guide excludes "common words" without listing them: those of greetings and requests in its four languages. */
const common = new Set(
  (
    'have with this that what when where your please price stock availability looking need about there ' +
    'hola gracias tienen necesito busco producto ' +
    "bonjour merci j'ai avez-vous besoin cherche produit " +
    'hallo danke haben brauche gibt produkt'
  ).split(' '),
);

const KEYWORDS = 3;

/** Words of more than three letters that say something: the guide's fallback. */
const keywords = (query: string): string =>
  query
    .split(/[\s,?!¿¡]+/)
    .filter((word) => word.length > 3 && !common.has(word))
    .slice(0, KEYWORDS)
    .join(' ');

/** The product that a failed search asked for, in lower case; null: nothing in it names one. */
export const productNameOf = (message: string): string | null => {
  const query = message.toLowerCase();
  for (const pattern of patterns) {
    const name = pattern.exec(query)?.[1]?.trim();
    if (name) return name;
  }
  return keywords(query) || null;
};
