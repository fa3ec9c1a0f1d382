import { expose } from '../harness.js';
import { floorChart } from './chart.js';

expose(floorChart());
