import type { CostAlert, CostAlerts } from '../contracts/cost-alerts.js';
import { multiply, sum } from '../money/arithmetic.js';
import { compare, isPositive, ratio } from '../money/compare.js';
import type { Money } from '../types/money.js';

/** What a budget is in; the order is the order of the rows. */
export const alertStates = ['exceeded', 'near', 'within', 'unknown', 'invalid'] as const;
export type AlertState = (typeof alertStates)[number];

/** One alert; null is "—" on screen. */
export interface BudgetAlert {
  readonly id: string;
  /** null: every domain. */
  readonly domain: string | null;
  readonly type: string;
  /** null: it could not be read. */
  readonly threshold: Money | null;
  /** Of an alert for every domain: the highest of them. */
  readonly spent: Money | null;
  readonly state: AlertState;
  /** Spent of the threshold, 0–100 and beyond. */
  readonly share: number | null;
  /** What an alert for every domain holds together; null for one domain's. */
  readonly across: Across | null;
}

export interface Across {
  /** How many domains there is a figure of. */
  readonly domains: number;
  /** The one with the highest figure, where an alert of its own gives it away. */
  readonly highest: string | null;
  /** null where a sum means nothing, or where a figure is missing in it. */
  readonly together: Money | null;
}

/** Where "near" begins: 80 % of the threshold. */
const nearFrom = 0.8;
/** Holds 80 % of any Money exactly, which has at most 20 decimals. */
const exactScale = 21;

export const budgetAlerts = (rows: CostAlerts): readonly BudgetAlert[] => {
  const owners = ownersOf(rows);
  return [...alertsById(rows).values()].map((alert) => together(alert, owners)).sort(byState);
};

/** How many alerts are in each state that occurs, in the order of the rows. */
export const countStates = (alerts: readonly BudgetAlert[]): readonly (readonly [AlertState, number])[] =>
  alertStates
    .map((state) => [state, alerts.filter((alert) => alert.state === state).length] as const)
    .filter(([, count]) => count > 0);

/** Domains that alerts are set for, and the widget's own, in alphabetical order. */
export const knownDomains = (rows: CostAlerts, own?: string): readonly string[] => {
  const names = [own ?? null, ...rows.map(({ domain }) => domain)];
  return [...new Set(names.filter((domain) => domain !== null))].sort();
};

type Rows = [CostAlert, ...CostAlert[]];

/** The server tests each domain alone: an alert for every domain comes as one row for each, all with its id. */
const alertsById = (rows: CostAlerts): ReadonlyMap<string, Rows> => {
  const alerts = new Map<string, Rows>();
  for (const row of rows) {
    const others = alerts.get(row.id);
    if (others) others.push(row);
    else alerts.set(row.id, [row]);
  }
  return alerts;
};

const together = (alert: Rows, owners: Owners): BudgetAlert => {
  const [{ id, domain, type, threshold }] = alert;
  const valid = threshold !== null && isPositive(threshold);
  const figures = alert.map(({ current }) => current).filter((current) => current !== null);
  const spent = figures.length > 0 ? figures.reduce((a, b) => (compare(a, b) < 0 ? b : a)) : null;
  const share = valid && spent !== null ? ratio(spent, threshold) : null;
  return {
    id,
    domain,
    type,
    threshold,
    spent,
    state: valid || threshold === null ? worst(alert.map((row) => stateOf(row, threshold))) : 'invalid',
    share: share === null ? null : share * 100,
    across:
      domain === null && spent !== null && figures.length > 1
        ? {
            domains: figures.length,
            highest: ownerOf(spent, type, figures, owners),
            together: type === 'per_request' || figures.length < alert.length ? null : sum(figures),
          }
        : null,
  };
};

/** The server's word counts; only where it says "not exceeded" do the figures tell how near that is. */
const stateOf = ({ current, exceeded }: CostAlert, threshold: Money | null): AlertState => {
  if (exceeded) return 'exceeded';
  if (exceeded === null || current === null || threshold === null) return 'unknown';
  if (compare(current, threshold) > 0) return 'exceeded';
  return compare(current, multiply(threshold, nearFrom, exactScale)) < 0 ? 'within' : 'near';
};

/** Of several domains one that nothing is known of is no reason to call all of them within. */
const severity = ['exceeded', 'near', 'unknown', 'within'] as const;

const worst = (states: readonly AlertState[]): AlertState =>
  severity.find((state) => states.includes(state)) ?? 'unknown';

/** Which domain's own alert shows a figure, by type and figure; null where several do. */
type Owners = ReadonlyMap<string, string | null>;

const figureKey = (type: string, figure: Money): string =>
  `${figure.replace(/\.0*$|(\.\d*[1-9])0+$/, '$1')} ${type}`;

const ownersOf = (rows: CostAlerts): Owners => {
  const owners = new Map<string, string | null>();
  for (const { domain, type, current } of rows) {
    if (domain === null || current === null) continue;
    const key = figureKey(type, current);
    const others = owners.has(key) && owners.get(key) !== domain;
    owners.set(key, others ? null : domain);
  }
  return owners;
};

/** Rows of an alert for every domain carry no name; a single domain's alert of this type with this very figure does. */
const ownerOf = (spent: Money, type: string, figures: readonly Money[], owners: Owners): string | null =>
  figures.filter((figure) => compare(figure, spent) === 0).length > 1
    ? null
    : (owners.get(figureKey(type, spent)) ?? null);

/** The most urgent first; within a state, the one that has spent the largest part. */
const byState = (a: BudgetAlert, b: BudgetAlert): number =>
  alertStates.indexOf(a.state) - alertStates.indexOf(b.state) || (b.share ?? -1) - (a.share ?? -1);
