import type { Money } from '../types/money.js';

/** What a budget alert may be set to: the server stores NUMERIC(10,2), and 0 would silence every alert. */
export const lowestThreshold = '0.01' as Money;
export const highestThreshold = '99999999.99' as Money;
