import { define } from '../element/define.js';
import { KeyMetrics } from '../widgets/key-metrics/key-metrics.js';

define('key-metrics', KeyMetrics);
