import { define } from '../element/define.js';
import { ConnectionStatus } from '../widgets/connection-status/connection-status.js';

define('connection-status', ConnectionStatus);
