import { expose } from '../harness.js';
import { spendglassChart } from './chart.js';
import { decimation } from './decimation.js';
import { readings } from './reading.js';

expose(spendglassChart());
Object.assign(globalThis, { decimation, readings });
