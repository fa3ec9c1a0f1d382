import { define } from '../element/define.js';
import { DemandForecast } from '../widgets/demand-forecast/demand-forecast.js';

define('demand-forecast', DemandForecast);
