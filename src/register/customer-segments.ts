import { define } from '../element/define.js';
import { CustomerSegments } from '../widgets/customer-segments/customer-segments.js';

define('customer-segments', CustomerSegments);
