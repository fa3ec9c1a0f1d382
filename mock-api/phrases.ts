import type { Language } from './catalogue.js';

/** What customers write. `%` stands for the product. */
export interface Phrases {
  readonly asks: readonly string[];
  readonly service: readonly string[];
  readonly happy: readonly string[];
  readonly unhappy: readonly string[];
  readonly plain: readonly string[];
}

/** English words of praise and complaint stand in every language: the guide's keywords know no other. */
export const phrases: Readonly<Record<Language, Phrases>> = {
  en: {
    asks: [
      'I need a %.',
      'Do you have %?',
      'I am looking for %, can you help me',
      'Show me %',
      'Where is the %?',
      'Searching for %, delivered to Leeds',
      '% price and availability please',
    ],
    service: [
      'What is the delivery time to Manchester?',
      'Can I pay by invoice?',
      'How do I return an order?',
      'Is there a discount for ten pieces?',
    ],
    happy: ['Great, thank you!', 'Perfect, thanks for the help', 'Awesome', 'That works, excellent'],
    unhappy: [
      'That is wrong, it does not work',
      'The last one arrived broken',
      'I have a problem with my order',
      'I still get an error at the checkout',
    ],
    plain: ['Ok', 'I will think about it', 'And in blue?', 'How long is the warranty?'],
  },
  es: {
    asks: ['Hola, necesito %', 'Gracias, busco el producto %', 'Hola, ¿tienen %?'],
    service: ['Hola, ¿cuánto tarda el envío a Sevilla?', 'Necesito ayuda con mi pedido'],
    happy: ['Gracias, ok perfecto, great', 'Muchas gracias, excellent'],
    unhappy: ['Hola, el pago da un error', 'Necesito ayuda, la bomba llegó broken'],
    plain: ['Gracias', '¿Y en otro color?'],
  },
  fr: {
    asks: ["Bonjour, j'ai besoin de %, merci", 'Bonjour, avez-vous % ?', 'Je cherche le produit %'],
    service: ['Bonjour, quel est le délai pour Lyon ?', "J'ai besoin d'aide pour un retour"],
    happy: ['Merci, super, thank you', 'Merci beaucoup, excellent'],
    unhappy: ['Bonjour, le paiement affiche error 500', "Besoin d'aide, la lampe est broken"],
    plain: ['Merci', 'Et en plus grand ?'],
  },
  de: {
    asks: ['Hallo, ich brauche %', 'Hallo, haben Sie %?', 'Danke, gibt es das Produkt %?'],
    service: ['Hallo, wie lange dauert der Versand nach Graz?', 'Ich brauche Hilfe mit meiner Rechnung'],
    happy: ['Danke, perfect', 'Danke für die Hilfe, great'],
    unhappy: ['Hallo, da kommt immer ein error', 'Ich brauche Hilfe, es gibt ein Problem mit der Lieferung'],
    plain: ['Danke', 'Und in anderer Farbe?'],
  },
};

export const answers = {
  found: 'Yes, here is what we have in stock.',
  notFound: 'I am sorry, I could not find that in this shop.',
  other: 'Here is what I can tell you about that.',
  failed: 'I could not answer just now. Please try again.',
} as const;
