export const english = {
  heading: 'Cost by domain',
};

export type DomainCostsWords = typeof english;
