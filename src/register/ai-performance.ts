import { define } from '../element/define.js';
import { AiPerformance } from '../widgets/ai-performance/ai-performance.js';

define('ai-performance', AiPerformance);
