import { InsightsDashboard } from '../dashboards/insights-dashboard/insights-dashboard.js';
import { define } from '../element/define.js';

define('insights-dashboard', InsightsDashboard);
