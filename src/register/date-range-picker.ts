import { define } from '../element/define.js';
import { DateRangePicker } from '../widgets/date-range-picker/date-range-picker.js';

define('date-range-picker', DateRangePicker);
