import { define } from '../element/define.js';
import { RecentConversations } from '../widgets/recent-conversations/recent-conversations.js';

define('recent-conversations', RecentConversations);
