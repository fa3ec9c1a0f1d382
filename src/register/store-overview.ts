import { define } from '../element/define.js';
import { StoreOverview } from '../widgets/store-overview/store-overview.js';

define('store-overview', StoreOverview);
