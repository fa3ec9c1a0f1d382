import { writeFileSync } from 'node:fs';
import { tagsPage } from './tags-page.js';

// `npm run docs:tags`: writes docs/tags.md from the manifest.

writeFileSync('docs/tags.md', await tagsPage());
