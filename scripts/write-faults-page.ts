import { writeFileSync } from 'node:fs';
import { faultsPage } from '../test/faults/matrix/markdown.js';

// `npm run docs:faults`: writes docs/faults.md from the fault matrix.

writeFileSync('docs/faults.md', await faultsPage());
