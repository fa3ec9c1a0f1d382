import { define } from '../element/define.js';
import { LiveCostTicker } from '../widgets/live-cost-ticker/live-cost-ticker.js';

define('live-cost-ticker', LiveCostTicker);
