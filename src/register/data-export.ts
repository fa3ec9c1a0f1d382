import { define } from '../element/define.js';
import { DataExport } from '../widgets/data-export/data-export.js';

define('data-export', DataExport);
