import { createRoot } from 'react-dom/client';
import { BudgetAlertsPanel } from './budget-alerts-panel.js';
import { Card, Loading } from './card.js';
import { CostTrendChart } from './cost-trend-chart.js';
import { LiveCostTicker } from './live-cost-ticker.js';
import { MissingProductsWidget } from './missing-products-widget.js';
import { ModelComparisonCard } from './model-comparison-card.js';
import { useTelemetry } from './use-telemetry.js';

/** The guide's page of costs: four figures with a hook of their own, and the five components. */
const CostsDashboard = () => {
  const { data, loading, error } = useTelemetry({ days: 7 });
  if (loading) return <Loading />;
  if (error) return <p role="alert">{error.message}</p>;
  if (!data) return null;
  const { cost, overview } = data;
  const figures = [
    ['Total Spend', cost.total, `${overview.totalRequests} requests`],
    ['Avg Cost/Request', cost.average, 'Per interaction'],
    ['Daily Projection', cost.projectedDaily, 'Based on current rate'],
    ['Monthly Projection', cost.projectedMonthly, '30-day forecast'],
  ] as const;
  return (
    <>
      <div className="figures">
        {figures.map(([title, value, note]) => (
          <Card key={title} title={title}>
            <div className="large">${value}</div>
            <p className="muted">{note}</p>
          </Card>
        ))}
      </div>
      <CostTrendChart />
      <ModelComparisonCard />
      <LiveCostTicker />
      <BudgetAlertsPanel />
      <MissingProductsWidget />
    </>
  );
};

const root = document.getElementById('root');
if (root) createRoot(root).render(<CostsDashboard />);
