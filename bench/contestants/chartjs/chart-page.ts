import { expose } from '../harness.js';
import { chartJsChart } from './chart.js';

expose(chartJsChart());
