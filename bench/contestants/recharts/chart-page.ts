import { expose } from '../harness.js';
import { rechartsChart } from './chart.js';

expose(rechartsChart());
