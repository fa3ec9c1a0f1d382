import { define } from '../element/define.js';
import { ModelComparison } from '../widgets/model-comparison/model-comparison.js';

define('model-comparison', ModelComparison);
