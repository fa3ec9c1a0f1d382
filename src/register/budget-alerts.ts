import { define } from '../element/define.js';
import { BudgetAlerts } from '../widgets/budget-alerts/budget-alerts.js';

define('budget-alerts', BudgetAlerts);
