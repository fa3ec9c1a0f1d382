import { define } from '../element/define.js';
import { TopQueries } from '../widgets/top-queries/top-queries.js';

define('top-queries', TopQueries);
