import { expose } from '../harness.js';
import { uplotChart } from './chart.js';

expose(uplotChart());
