import { data } from './data.js';
import { network } from './network.js';
import { page } from './page.js';
import type { Row } from './row.js';
import { security } from './security.js';
import { writes } from './writes.js';

export { numbers } from './numbers.js';
export { removals } from './removals.js';
export { warnings } from './warnings.js';
export type { Row, TestName } from './row.js';

/** All that may go wrong, by where it does. */
export const matrix: Readonly<Record<string, readonly Row[]>> = {
  'Network and HTTP': network,
  Data: data,
  'The page around': page,
  Writes: writes,
  Security: security,
};
