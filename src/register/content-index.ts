import { define } from '../element/define.js';
import { ContentIndex } from '../widgets/content-index/content-index.js';

define('content-index', ContentIndex);
