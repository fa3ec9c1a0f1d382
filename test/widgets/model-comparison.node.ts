import { expect } from 'chai';
import * as fc from 'fast-check';
import { readTelemetry } from '../../src/contracts/telemetry.js';
import type { Telemetry } from '../../src/contracts/telemetry.js';
import { csv } from '../../src/format/csv.js';
import { english as terms } from '../../src/parts/terms.words.js';
import { summands } from '../../src/parts/listing/listing.view.js';
import { comparisonTable } from '../../src/widgets/model-comparison/model-comparison.tables.js';
import { modelComparisonView, type By } from '../../src/widgets/model-comparison/model-comparison.view.js';
import { english } from '../../src/widgets/model-comparison/model-comparison.words.js';
import { exactOrNull } from './support/exact.js';
import { expectedModels } from './support/expected-models.js';
import { telemetryAnswers, type Wire, type WireModel } from './support/telemetry-answers.js';

const read = (wire: Wire): Telemetry => readTelemetry(wire).data!;

const wireOf = (modelUsage: readonly WireModel[], requests: number, total: string): Wire => ({
  overview: { totalRequests: requests, activeSessions: 0 },
  cost: { total, perHour: null, projectedDaily: null, projectedMonthly: null, trend: 'stable' },
  tokens: { total: 0 },
  modelUsage,
  hourlyTrend: [],
  live: { activeSessions: 0, currentCost: '0', sessionsData: [] },
});

const viewOf = (modelUsage: readonly WireModel[], requests: number, total: string, by: By = 'cost') =>
  modelComparisonView(read(wireOf(modelUsage, requests, total)), by);

const orders: readonly By[] = ['cost', 'requests', 'tokens'];

describe('model-comparison, its figures', () => {
  it('re-derive from the answer to the last digit', () => {
    fc.assert(
      fc.property(telemetryAnswers, fc.constantFrom(...orders), (wire, by) => {
        const expected = expectedModels(wire);
        const { models, rest, total } = modelComparisonView(read(wire), by);
        const shown = models.map((row) => ({
          model: row.model,
          requests: row.requests,
          tokens: row.tokens,
          cost: exactOrNull(row.cost),
          perRequest: exactOrNull(row.costPerRequest),
          perThousandTokens: exactOrNull(row.costPerThousandTokens),
        }));
        expect(shown).to.have.deep.members([...expected.models]);
        expect(rest && { requests: rest.requests, cost: exactOrNull(rest.cost) }).to.deep.equal(
          expected.rest,
        );
        expect({
          requests: total.requests,
          tokens: total.tokens,
          cost: exactOrNull(total.cost),
        }).to.deep.equal(expected.whole);
      }),
      { numRuns: 2000 },
    );
  });

  it('have shares of the total, which with what is not attributed make 100', () => {
    fc.assert(
      fc.property(telemetryAnswers, (wire) => {
        const { models, rest } = modelComparisonView(read(wire), 'cost');
        const rows = [...models, ...(rest ? [rest] : [])];
        const sum = (share: (row: (typeof rows)[number]) => number | null): number =>
          rows.reduce((all, row) => all + (share(row) ?? 0), 0);
        const { whole } = expectedModels(wire);
        if (whole.requests > 0) expect(sum((row) => row.shareOfRequests)).to.be.closeTo(100, 1e-6);
        if (whole.cost !== null && whole.cost > 0n)
          expect(sum((row) => row.shareOfCost)).to.be.closeTo(100, 1e-6);
        for (const { shareOfRequests, shareOfCost } of rows) {
          expect(shareOfRequests ?? 0).to.be.within(0, 100.000001);
          expect(shareOfCost ?? 0).to.be.within(0, 100.000001);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('stand in the table and in the CSV as they are, in the order of the view', () => {
    fc.assert(
      fc.property(telemetryAnswers, fc.constantFrom(...orders), (wire, by) => {
        const view = modelComparisonView(read(wire), by);
        const table = summands(comparisonTable(view, english, terms));
        expect(table.rows.map((row) => row[0])).to.deep.equal([
          ...view.models.map(({ model }) => model),
          ...(view.rest ? ['Not attributed'] : []),
        ]);
        const lines = csv(table).trimEnd().split('\r\n').slice(1);
        expect(lines.length).to.equal(table.rows.length);
        table.rows.forEach((row, i) => {
          const cells = lines[i]!.split(',');
          expect(cells.slice(1)).to.deep.equal(
            row.slice(1).map((cell) => (cell === null ? '' : String(cell))),
          );
        });
      }),
      { numRuns: 500 },
    );
  });

  it('are ordered by what is asked for, the largest first, the unknown last', () => {
    fc.assert(
      fc.property(telemetryAnswers, fc.constantFrom(...orders), (wire, by) => {
        const { models } = modelComparisonView(read(wire), by);
        const keys = models.map((row) => (by === 'cost' ? exactOrNull(row.cost) : row[by]));
        const known = keys.filter((key) => key !== null);
        expect(keys.slice(0, known.length)).to.deep.equal(known);
        for (let i = 1; i < known.length; i += 1) expect(known[i]! <= known[i - 1]!).to.equal(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('model-comparison', () => {
  const gpt4 = { model: 'gpt-4', count: 10, cost: '1.00', tokens: 1000 };
  const mini = { model: 'gpt-5-mini', count: 10, cost: '0.10', tokens: 1000 };
  const local = { model: 'llama', count: 80, cost: '0', tokens: 50_000 };

  it('takes tokens that cost nothing for unpriced: neither free nor the cheapest', () => {
    for (const cost of ['0', '0.000', null]) {
      const { models, verdict } = viewOf([gpt4, mini, { ...local, cost }], 100, '1.10');
      const row = models.find(({ model }) => model === 'llama')!;
      expect([row.cost, row.costPerRequest, row.shareOfCost, row.unpriced]).to.deep.equal([
        null,
        null,
        null,
        true,
      ]);
      expect(verdict).to.deep.include({ kind: 'range', times: 10 });
      expect(verdict.kind === 'range' && verdict.cheapest.model).to.equal('gpt-5-mini');
    }
  });

  it('does not call the whole free where no model has a price', () => {
    for (const cost of ['0', null]) {
      const { total } = viewOf([{ ...local, cost }], 80, '0');
      expect([total.cost, total.costPerRequest]).to.deep.equal([null, null]);
    }
    expect(viewOf([], 80, '0').total.cost).to.equal('0');
  });

  it('takes a model without tokens and without cost for what it is: nothing used', () => {
    const [row] = viewOf([{ model: 'idle', count: 0, cost: '0', tokens: 0 }], 0, '0').models;
    expect([row!.cost, row!.unpriced, row!.costPerRequest]).to.deep.equal(['0', false, null]);
  });

  it('takes the same row again for a repetition, and another one for more of it, in whatever order', () => {
    const small = { model: 'm', count: 1, cost: '0.10', tokens: 10 };
    const large = { model: 'm', count: 2, cost: '0.20', tokens: 20 };
    const both = { model: 'm', count: 3, cost: '0.30', tokens: 30 };
    const requests = (...rows: WireModel[]): unknown =>
      viewOf(rows, 100, '9').models.map((row) => row.requests);
    expect(requests(small, small)).to.deep.equal([1]);
    expect(requests(small, large)).to.deep.equal([3]);
    expect(requests(small, large, small)).to.deep.equal([3]);
    expect(requests(small, large, both)).to.deep.equal([6]);
  });

  it('knows nothing of a model of which it does not know a part', () => {
    const [row] = viewOf([gpt4, { ...gpt4, count: 5, cost: null }], 15, '2').models;
    expect([row!.requests, row!.cost]).to.deep.equal([15, null]);
  });

  it('names what no model is named for, and nothing where the models hold all', () => {
    expect(viewOf([gpt4], 12, '1.5').rest).to.deep.include({ requests: 2, cost: '0.50' });
    expect(viewOf([gpt4], 10, '1.00').rest).to.equal(null);
    expect(viewOf([gpt4], 3, '0.5').rest).to.equal(null);
  });

  it('compares prices where there are two, and says so where there are not', () => {
    expect(viewOf([], 0, '0').verdict).to.deep.equal({ kind: 'none' });
    expect(viewOf([local], 80, '0').verdict).to.deep.equal({ kind: 'none' });
    expect(viewOf([gpt4], 10, '1').verdict).to.deep.include({ kind: 'one' });
    expect(viewOf([gpt4, { ...gpt4, model: 'x' }], 20, '2').verdict).to.deep.include({ kind: 'same' });
  });

  for (const [what, none] of [
    ['cost nothing', { cost: '0', tokens: 0 }],
    ['cost nothing, with tokens that cannot be read', { cost: '0', tokens: null }],
    ['cost less than any price list tells apart', { cost: '0.000000000000000001', tokens: 5 }],
  ] as const) {
    it(`leaves a model whose requests ${what} out of the comparison of prices`, () => {
      const models = [gpt4, mini, { ...gpt4, model: 'x', ...none }] as WireModel[];
      expect(viewOf(models, 120, '1.1').verdict).to.deep.include({ kind: 'range', times: 10 });
      expect(viewOf([gpt4, models[2]!], 20, '1').verdict).to.deep.include({ kind: 'one' });
    });
  }
});
