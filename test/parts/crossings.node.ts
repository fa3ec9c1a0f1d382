import { expect } from 'chai';
import { readCostAlerts, type CostAlertWire } from '../../src/contracts/cost-alerts.js';
import { budgetAlerts } from '../../src/parts/budgets.js';
import { crossings } from '../../src/parts/crossings.js';
import { alertRow } from '../support/alert-row.js';

describe('budget alerts: a crossing', () => {
  const alert = (id: string, exceeded: boolean | null, current: number | null = exceeded ? 11 : 1) => ({
    alert_id: id,
    exceeded,
    current_value: current,
  });
  const told = (before: ReadonlySet<string> | null, ...alerts: Partial<CostAlertWire>[]) => {
    const { data } = readCostAlerts({ success: true, alerts: alerts.map(alertRow) });
    if (data === null) throw new Error('not an answer of the contract');
    const { exceeded, crossed } = crossings(budgetAlerts(data), before);
    return { exceeded: [...exceeded], crossed: crossed.map(({ id }) => id) };
  };

  it('is nothing that the first answer tells', () => {
    expect(told(null, alert('a', true))).to.deep.equal({ exceeded: ['a'], crossed: [] });
  });
  it('is told when a budget is exceeded that was not', () => {
    expect(told(new Set(['a']), alert('a', true), alert('b', true)).crossed).to.deep.equal(['b']);
  });
  it('is told of an alert that is new and exceeded at once', () => {
    expect(told(new Set(), alert('new', true)).crossed).to.deep.equal(['new']);
  });
  it('is told again after the budget was within in between', () => {
    const { exceeded } = told(new Set(['a']), alert('a', false));
    expect(told(new Set(exceeded), alert('a', true)).crossed).to.deep.equal(['a']);
  });
  it('is not told again where the budget was only unknown in between', () => {
    const { exceeded } = told(new Set(['a']), alert('a', null, null));
    expect(told(new Set(exceeded), alert('a', true)).crossed).to.deep.equal([]);
  });
});
