import { define } from '../element/define.js';
import { DomainCosts } from '../widgets/domain-costs/domain-costs.js';

define('domain-costs', DomainCosts);
