import { define } from '../element/define.js';
import { LiveSessions } from '../widgets/live-sessions/live-sessions.js';

define('live-sessions', LiveSessions);
