import { Card, Loading } from './card.js';
import { useTelemetry } from './use-telemetry.js';

const Progress = ({ value }: { value: number }) => (
  <div className="progress" role="progressbar" aria-valuenow={value}>
    <div style={{ transform: `translateX(-${100 - value}%)` }} />
  </div>
);

export const ModelComparisonCard = () => {
  const { data, loading } = useTelemetry({ days: 7 });
  if (loading) return <Loading />;
  if (!data?.modelUsage.length) return null;
  return (
    <Card title="Model Usage" description="Performance by AI model">
      {data.modelUsage.map(({ model, count, tokens, cost, percentage }) => (
        <div key={model}>
          <div className="spread">
            <div>
              <p>{model}</p>
              <p className="muted">
                {count} requests • {tokens.toLocaleString()} tokens
              </p>
            </div>
            <div>
              <p>${cost}</p>
              <p className="muted">{percentage}% of total</p>
            </div>
          </div>
          <Progress value={percentage} />
        </div>
      ))}
    </Card>
  );
};
