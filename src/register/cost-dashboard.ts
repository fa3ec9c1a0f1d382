import { CostDashboard } from '../dashboards/cost-dashboard/cost-dashboard.js';
import { define } from '../element/define.js';

define('cost-dashboard', CostDashboard);
