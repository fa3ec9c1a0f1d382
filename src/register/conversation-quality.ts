import { define } from '../element/define.js';
import { ConversationQuality } from '../widgets/conversation-quality/conversation-quality.js';

define('conversation-quality', ConversationQuality);
