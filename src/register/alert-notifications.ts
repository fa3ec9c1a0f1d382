import { define } from '../element/define.js';
import { AlertNotifications } from '../widgets/alert-notifications/alert-notifications.js';

define('alert-notifications', AlertNotifications);
