import { useCallback, useEffect, useState, type FormEvent } from 'react';
import type { CheckAlertsWire } from '../../../src/contracts/cost-alerts.js';
import { Card, Loading } from './card.js';

const post = (body: object): Promise<Response> =>
  fetch('/api/monitoring/chat', { method: 'POST', body: JSON.stringify(body) });

/** The guide names this panel without showing it: "alert configuration + status". It polls as its neighbours do. */
export const BudgetAlertsPanel = () => {
  const [alerts, setAlerts] = useState<CheckAlertsWire['alerts'] | null>(null);
  const [type, setType] = useState('daily');
  const [threshold, setThreshold] = useState('50');

  const check = useCallback(async () => {
    const response = await post({ action: 'check-alerts' });
    setAlerts(((await response.json()) as CheckAlertsWire).alerts);
  }, []);

  useEffect(() => {
    void check();
    const timer = setInterval(check, 30_000);
    return () => clearInterval(timer);
  }, [check]);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    await post({ action: 'set-alert', alert_type: type, threshold_usd: Number(threshold) });
    await check();
  };

  if (!alerts) return <Loading />;
  return (
    <Card title="Budget Alerts" description="Thresholds and where spending stands">
      {alerts.map((alert, i) => (
        <div key={i} className="spread">
          <div>
            <p>{alert.alert_type}</p>
            <p className="muted">{alert.domain ?? 'All domains'}</p>
          </div>
          <div>
            <p>
              ${alert.current_value ?? '—'} / ${alert.threshold_usd}
            </p>
            <span className="badge">{alert.exceeded ? 'Exceeded' : 'OK'}</span>
          </div>
        </div>
      ))}
      <form onSubmit={save} className="row">
        <select value={type} onChange={(event) => setType(event.target.value)}>
          {['hourly', 'daily', 'monthly', 'per_request'].map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
        <input type="number" value={threshold} onChange={(event) => setThreshold(event.target.value)} />
        <button type="submit">Save</button>
      </form>
    </Card>
  );
};
