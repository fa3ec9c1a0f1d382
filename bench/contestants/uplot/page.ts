import { dashboard } from '../vanilla/dashboard.js';
import { uplotChart } from './chart.js';

dashboard(uplotChart());
