import { define } from '../element/define.js';
import { SessionDetails } from '../widgets/session-details/session-details.js';

define('session-details', SessionDetails);
