/** A change, in a word: colour and arrow say the same. */
export const english = {
  up: 'up',
  down: 'down',
  same: 'unchanged',
  points: (text: string) => `${text} points`,
  before: (days: number) => (days === 1 ? 'on the 24 hours before' : `on the ${days} days before`),
  upBy: (share: string, before: string) => `up ${share} ${before}`,
  downBy: (share: string, before: string) => `down ${share} ${before}`,
  fromNothing: 'Nothing in the period before',
  noEarlier: 'No earlier period',
  notCompared: 'The period before could not be loaded',
};

export type DeltaWords = typeof english;
