import { define } from '../element/define.js';
import { AiInsights } from '../widgets/ai-insights/ai-insights.js';

define('ai-insights', AiInsights);
