import { OverviewDashboard } from '../dashboards/overview-dashboard/overview-dashboard.js';
import { define } from '../element/define.js';

define('overview-dashboard', OverviewDashboard);
