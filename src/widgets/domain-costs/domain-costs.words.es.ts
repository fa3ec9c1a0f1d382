import type { DomainCostsWords } from './domain-costs.words.js';

export const spanish: DomainCostsWords = {
  heading: 'Coste por dominio',
};
