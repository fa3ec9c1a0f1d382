import type { CheckAlertsWire } from '../../../src/contracts/cost-alerts.js';
import type { MissingProductsWire } from '../../../src/contracts/missing-products.js';
import type { TelemetryWire } from '../../../src/contracts/telemetry.js';
import { add, card, rowsIn, write } from './element.js';

type Show<T> = (answer: T) => void;

export const ticker = (parent: Element): Show<TelemetryWire> => {
  const box = card(parent, 'Live cost');
  const sessions = add(box, 'p', 'muted');
  const cost = add(box, 'p', 'large');
  const hourly = add(box, 'p');
  const daily = add(box, 'p');
  return ({ live, cost: { perHour, projectedDaily } }) => {
    write(sessions, `${live.activeSessions} active`);
    write(cost, `$${live.currentCost}`);
    write(hourly, `$${perHour}/hr`);
    write(daily, `$${projectedDaily} a day`);
  };
};

export const models = (parent: Element): Show<TelemetryWire> => {
  const show = rowsIn(card(parent, 'Model usage'), (list) => {
    const row = add(list, 'div', 'spread');
    const name = add(row, 'p');
    const cost = add(row, 'p');
    const details = add(row, 'p', 'muted');
    const bar = add(add(row, 'div', 'progress'), 'div');
    return { row, name, cost, details, bar };
  });
  return ({ modelUsage }) =>
    show(modelUsage, (row, { model, cost, count, tokens, percentage }) => {
      write(row.name, model);
      write(row.cost, `$${cost}`);
      write(row.details, `${count} requests, ${tokens} tokens, ${percentage} % of total`);
      row.bar.style.width = `${percentage}%`;
    });
};

export const products = (parent: Element): Show<MissingProductsWire> => {
  const box = card(parent, 'Missing products');
  const show = rowsIn(box, (list) => {
    const row = add(list, 'div', 'product');
    return { row, name: add(row, 'p'), count: add(row, 'p', 'muted'), example: add(row, 'p', 'muted') };
  });
  const advice = rowsIn(add(box, 'ul'), (list) => ({ row: add(list, 'li') }));
  return ({ missingProducts, recommendations }) => {
    show(missingProducts.slice(0, 5), (row, { name, count, lastRequested, examples }) => {
      write(row.name, name);
      write(row.count, `${count}× requested, last ${lastRequested.slice(0, 10)}`);
      write(row.example, examples[0] ?? '');
    });
    advice(recommendations, ({ row }, text) => write(row, text));
  };
};

export const alerts = (parent: Element, save: (type: string, usd: number) => void): Show<CheckAlertsWire> => {
  const box = card(parent, 'Budget alerts');
  const show = rowsIn(add(box, 'div'), (list) => {
    const row = add(list, 'div', 'spread');
    return { row, what: add(row, 'p'), amount: add(row, 'p'), state: add(row, 'p', 'badge') };
  });
  const form = add(box, 'form', 'row');
  const type = add(form, 'select');
  for (const each of ['hourly', 'daily', 'monthly', 'per_request']) add(type, 'option', '', each);
  const amount = add(form, 'input');
  amount.type = 'number';
  add(form, 'button', '', 'Save');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    save(type.value, amount.valueAsNumber);
  });
  return ({ alerts: all }) =>
    show(all, (row, { alert_type, domain, current_value, threshold_usd, exceeded }) => {
      write(row.what, `${alert_type}, ${domain ?? 'all domains'}`);
      write(row.amount, `$${current_value ?? '—'} of $${threshold_usd}`);
      write(row.state, exceeded ? 'Exceeded' : 'OK');
    });
};
