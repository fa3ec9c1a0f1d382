import { Card } from './card.js';
import { useTelemetry } from './use-telemetry.js';

export const LiveCostTicker = () => {
  const { data } = useTelemetry({ refreshInterval: 10_000 });
  if (!data) return null;
  const title = (
    <>
      <span>Live Cost</span>
      <div className="row">
        <div className="dot animate-pulse" />
        <span className="muted">{data.live.activeSessions} active</span>
      </div>
    </>
  );
  return (
    <Card title={title}>
      <div className="large">${data.live.currentCost}</div>
      <div className="two">
        <div>
          <p className="muted">Hourly Rate</p>
          <p>${data.cost.perHour}/hr</p>
        </div>
        <div>
          <p className="muted">Daily Projection</p>
          <p>${data.cost.projectedDaily}</p>
        </div>
      </div>
    </Card>
  );
};
