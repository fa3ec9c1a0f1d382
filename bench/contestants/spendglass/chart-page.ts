import { expose } from '../harness.js';
import { spendglassChart } from './chart.js';

expose(spendglassChart());
