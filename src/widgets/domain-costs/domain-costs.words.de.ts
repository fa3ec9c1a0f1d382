import type { DomainCostsWords } from './domain-costs.words.js';

export const german: DomainCostsWords = {
  heading: 'Kosten je Domain',
};
