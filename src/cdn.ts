import { readScriptTag } from './element/script-settings.js';

readScriptTag(import.meta.url);

export * from './index.js';
