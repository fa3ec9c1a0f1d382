import { define } from '../element/define.js';
import { SpendglassScope } from '../element/spendglass-scope.js';

define('spendglass-scope', SpendglassScope);
