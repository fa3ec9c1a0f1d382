import { useEffect, useState } from 'react';
import type { MissingProductsWire } from '../../../src/contracts/missing-products.js';
import { Card, Loading } from './card.js';

export const MissingProductsWidget = () => {
  const [data, setData] = useState<MissingProductsWire | null>(null);
  const [loading, setLoading] = useState(true);

  useEffect(() => {
    fetch('/api/dashboard/missing-products?days=30')
      .then((response) => response.json())
      .then(setData)
      .finally(() => setLoading(false));
  }, []);

  if (loading) return <Loading />;
  if (!data?.missingProducts.length) {
    return <Card title="Missing Products" description="No missing product requests found" />;
  }
  return (
    <Card
      title="Customer Demand Insights"
      description="Products customers requested but aren't in your catalog"
    >
      {data.missingProducts.slice(0, 5).map(({ name, count, lastRequested, examples }) => (
        <div key={name} className="spread product">
          <div>
            <p>{name}</p>
            <div className="row">
              <span className="badge">{count}× requested</span>
              <span className="muted">Last: {new Date(lastRequested).toLocaleDateString()}</span>
            </div>
            {examples.length > 0 && <p className="muted">"{examples[0]}"</p>}
          </div>
          <button type="button">Add</button>
        </div>
      ))}
      {data.recommendations.length > 0 && (
        <div className="recommendations">
          <p>Recommendations</p>
          <ul>
            {data.recommendations.map((text) => (
              <li key={text} className="muted">
                • {text}
              </li>
            ))}
          </ul>
        </div>
      )}
      <button type="button">View All Missing Products ({data.statistics.totalMissingProducts})</button>
    </Card>
  );
};
