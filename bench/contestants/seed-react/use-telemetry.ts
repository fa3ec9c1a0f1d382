import { useEffect, useState } from 'react';
import type { TelemetryWire } from '../../../src/contracts/telemetry.js';

interface Options {
  readonly days?: number;
  /** ms */
  readonly refreshInterval?: number;
}

/** The guide's hook: whoever calls it polls for itself. */
export const useTelemetry = ({ days = 7, refreshInterval = 30_000 }: Options = {}) => {
  const [data, setData] = useState<TelemetryWire | null>(null);
  const [loading, setLoading] = useState(true);
  const [error, setError] = useState<Error | null>(null);

  useEffect(() => {
    const load = async () => {
      try {
        const response = await fetch(`/api/dashboard/telemetry?days=${days}`);
        if (!response.ok) throw new Error(`HTTP ${response.status}`);
        setData((await response.json()) as TelemetryWire);
        setError(null);
      } catch (reason) {
        setError(reason instanceof Error ? reason : new Error('Unknown error'));
      } finally {
        setLoading(false);
      }
    };
    void load();
    const timer = setInterval(load, refreshInterval);
    return () => clearInterval(timer);
  }, [days, refreshInterval]);

  return { data, loading, error };
};
