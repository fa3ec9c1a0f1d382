import { parseSignedMoney } from '../money/parse.js';
import type { Money } from '../types/money.js';
import {
  answer,
  asRead,
  field,
  flag,
  id,
  list,
  money,
  nullable,
  parsed,
  row,
  text,
  type Read,
} from './read.js';

/** What is watched: hourly = the last 60 minutes, daily and monthly = the calendar day and month in UTC, per_request = the dearest of the last hour. */
export type AlertType = 'hourly' | 'daily' | 'monthly' | 'per_request';

/** One row of POST /api/monitoring/chat check-alerts; an alert for every domain comes as several rows of one id. */
export interface CostAlertWire {
  alert_id: string;
  /** null: every domain. */
  domain: string | null;
  alert_type: string;
  threshold_usd: string | number;
  /** null: nothing spent, or unknown. */
  current_value: string | number | null;
  /** null: unknown, which is not OK. */
  exceeded: boolean | null;
  message: string | null;
}

/** POST /api/monitoring/chat with `action: 'check-alerts'`: what comes back. */
export interface CheckAlertsWire {
  success: true;
  alerts: CostAlertWire[];
}

/** POST /api/monitoring/chat with `action: 'set-alert'`: what is sent. */
export interface SetAlertRequest {
  action: 'set-alert';
  /** Left out: every domain. */
  domain?: string;
  alert_type: AlertType;
  threshold_usd: number;
}

/** POST /api/monitoring/chat with `action: 'set-alert'`: what comes back. null is normal and proves nothing. */
export interface SetAlertWire {
  success: true;
  alert: object | null;
}

/** One row of check-alerts. */
export interface CostAlert {
  readonly id: string;
  readonly domain: string | null;
  /** A type that this version does not know is kept as it is written. */
  readonly type: string;
  /** 0 or below: it can never have been meant. null: it could not be read. */
  readonly threshold: Money | null;
  readonly current: Money | null;
  readonly exceeded: boolean | null;
}

/** A domain and a type that cannot be told apart from "every domain" are never guessed: such a row is dropped. */
export type CostAlerts = readonly CostAlert[];

/** What set-alert answered. It proves nothing: an alert is saved when check-alerts shows what was not there before. */
export interface SetAlert {
  readonly success: boolean | null;
}

/** Old data has thresholds below zero, which are no good but can be read. */
const anyMoney = parsed('money', parseSignedMoney);

/** Without `domain` a row is dropped, since only null means every domain. */
export const costAlert = row(
  {
    id: field(id, 'alert_id'),
    domain: nullable(text),
    type: field(text, 'alert_type'),
    threshold: field(anyMoney, 'threshold_usd'),
    current: field(nullable(money), 'current_value'),
    exceeded: nullable(flag),
  },
  'id',
  'domain',
  'type',
);

/** Rows as they came, several for one alert of every domain. */
export const readCostAlerts: (json: unknown) => Read<CostAlerts> = answer(
  { alerts: list(costAlert) },
  ({ alerts }) => alerts,
);

export const readSetAlert: (json: unknown) => Read<SetAlert> = answer({ success: flag }, asRead);
