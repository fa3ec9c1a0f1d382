import { define } from '../element/define.js';
import { CostTrendChart } from '../widgets/cost-trend-chart/cost-trend-chart.js';

define('cost-trend-chart', CostTrendChart);
