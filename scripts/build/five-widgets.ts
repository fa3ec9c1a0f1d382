// What the byte gate measures: just the five tags.
import '../../src/register/live-cost-ticker.js';
import '../../src/register/cost-trend-chart.js';
import '../../src/register/model-comparison.js';
import '../../src/register/missing-products.js';
import '../../src/register/budget-alerts.js';
