import { define } from '../element/define.js';
import { SatisfactionTrend } from '../widgets/satisfaction-trend/satisfaction-trend.js';

define('satisfaction-trend', SatisfactionTrend);
