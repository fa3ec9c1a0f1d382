import type { DomainCostsWords } from './domain-costs.words.js';

export const french: DomainCostsWords = {
  heading: 'Coût par domaine',
};
