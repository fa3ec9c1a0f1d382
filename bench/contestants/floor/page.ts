import { dashboard } from '../vanilla/dashboard.js';
import { floorChart } from './chart.js';

dashboard(floorChart());
