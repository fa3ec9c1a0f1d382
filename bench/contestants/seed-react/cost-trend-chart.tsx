import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { rowsOf } from '../recharts/rows.js';
import { Card, Loading } from './card.js';
import { useTelemetry } from './use-telemetry.js';

export const CostTrendChart = () => {
  const { data, loading } = useTelemetry({ days: 7 });
  if (loading) return <Loading />;
  if (!data) return null;
  return (
    <Card title="Cost Trend" description="Hourly spending over the last 7 days">
      <ResponsiveContainer width="100%" height={350}>
        <LineChart data={rowsOf(data.hourlyTrend)}>
          <CartesianGrid strokeDasharray="3 3" />
          <XAxis dataKey="time" angle={-45} textAnchor="end" height={80} />
          <YAxis label={{ value: 'Cost (USD)', angle: -90, position: 'insideLeft' }} />
          <Tooltip formatter={(value) => `$${Number(value).toFixed(4)}`} labelStyle={{ color: '#000' }} />
          <Line type="monotone" dataKey="cost" stroke="#8884d8" strokeWidth={2} dot={{ r: 4 }} />
        </LineChart>
      </ResponsiveContainer>
    </Card>
  );
};
