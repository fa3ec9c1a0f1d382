import { expect } from 'chai';
import * as fc from 'fast-check';
import type { AlertState, BudgetAlert } from '../../src/parts/budgets.js';
import {
  longestHistory,
  notice,
  nothingTold,
  type Memory,
  type Notice,
} from '../../src/widgets/alert-notifications/notices.js';

const noon = Date.parse('2026-11-22T12:00Z');
const hour = 3_600_000;
const day = 24 * hour;

const alert = (state: AlertState, change: Partial<BudgetAlert> = {}): BudgetAlert => ({
  id: 'a',
  domain: null,
  type: 'daily',
  threshold: '10' as BudgetAlert['threshold'],
  spent: '9' as BudgetAlert['spent'],
  state,
  share: 90,
  across: null,
  ...change,
});

/** What is told in each of a row of looks, one an hour unless the step says otherwise. */
const toldIn = (
  looks: readonly (AlertState | [AlertState, number])[],
  change: Partial<BudgetAlert> = {},
  memory: Memory = nothingTold,
): string[] => {
  let now = noon;
  return looks.map((look) => {
    const [state, later] = Array.isArray(look) ? look : [look, 60_000];
    now += later;
    const seen = notice([alert(state, change)], memory, now);
    ({ memory } = seen);
    return seen.fresh.map(({ level }) => level).join();
  });
};

describe('what is told of an alert', () => {
  const cases: [what: string, looks: Parameters<typeof toldIn>[0], told: string[], type?: string][] = [
    ['nothing while it is within', ['within', 'within'], ['', '']],
    ['that it is near, once', ['within', 'near', 'near'], ['', 'near', '']],
    ['that it is exceeded after it was near', ['near', 'exceeded', 'exceeded'], ['near', 'exceeded', '']],
    ['what it is at the first look', ['exceeded'], ['exceeded']],
    ['a new crossing after it was within', ['exceeded', 'within', 'exceeded'], ['exceeded', '', 'exceeded']],
    ['a new crossing after it was near only', ['exceeded', 'near', 'exceeded'], ['exceeded', '', 'exceeded']],
    ['nothing new after it was unknown', ['exceeded', 'unknown', 'exceeded'], ['exceeded', '', '']],
    ['nothing new after it was invalid', ['near', 'invalid', 'near'], ['near', '', '']],
    ['of a daily budget: anew the next day (UTC)', ['exceeded', ['exceeded', day]], ['exceeded', 'exceeded']],
    [
      'of a daily budget: nothing just after midnight, which the server’s clock may not have reached',
      ['exceeded', ['exceeded', 12 * hour - 60_000], ['within', 6 * 60_000], ['exceeded', hour]],
      ['exceeded', '', '', 'exceeded'],
    ],
    [
      'of a monthly budget: once a month',
      ['exceeded', ['exceeded', day], ['exceeded', 9 * day]],
      ['exceeded', '', 'exceeded'],
      'monthly',
    ],
    [
      'of an hourly budget: once, however long',
      ['exceeded', ['exceeded', 2 * day]],
      ['exceeded', ''],
      'hourly',
    ],
  ];
  for (const [what, looks, told, type = 'daily'] of cases) {
    it(what, () => expect(toldIn(looks, { type })).to.deep.equal(told));
  }

  it('nothing while it is snoozed, but the history has it', () => {
    const snoozed: Memory = { ...nothingTold, snoozed: { a: noon + hour } };
    const { fresh, memory } = notice([alert('exceeded')], snoozed, noon);
    expect(fresh).to.deep.equal([]);
    expect(memory.history.map(({ id }) => id)).to.deep.equal(['a']);
    expect(notice([alert('near')], { ...nothingTold, snoozed: { a: noon } }, noon).fresh).to.have.length(1);
  });

  it('the same to any number of tabs that share a memory: each crossing once in all', () => {
    const states = fc.constantFrom<AlertState>('within', 'near', 'exceeded', 'unknown');
    fc.assert(
      fc.property(
        fc.array(states, { maxLength: 40 }),
        fc.array(fc.nat(3), { maxLength: 40 }),
        (looks, tabs) => {
          let shared = nothingTold;
          let alone = nothingTold;
          const told: { shared: Notice[]; alone: Notice[] } = { shared: [], alone: [] };
          looks.forEach((state, i) => {
            const now = noon + i * 60_000;
            const one = notice([alert(state)], alone, now);
            alone = one.memory;
            told.alone.push(...one.fresh);
            for (let tab = 0; tab <= (tabs[i] ?? 0); tab += 1) {
              const each = notice([alert(state)], shared, now);
              shared = each.memory;
              told.shared.push(...each.fresh);
            }
          });
          expect(told.shared).to.deep.equal(told.alone);
          expect(shared).to.deep.equal(alone);
        },
      ),
    );
  });

  it('nothing anew of an alert that an answer left out for a while', () => {
    const told = notice([alert('exceeded')], nothingTold, noon).memory;
    const without = notice([], told, noon + hour).memory;
    expect(notice([alert('exceeded')], without, noon + 2 * hour).fresh).to.deep.equal([]);
    expect(notice([alert('exceeded')], without, noon + day).fresh).to.have.length(1);
  });

  it('forgets more history than anybody reads', () => {
    let memory = nothingTold;
    for (let i = 0; i < 80; i += 1)
      ({ memory } = notice([alert('exceeded', { id: `${i}` })], memory, noon + i));
    expect(memory.history.length).to.equal(longestHistory);
    expect(memory.history[0]!.id).to.equal('79');
  });

  it('is not misled by an alert that is called like a property of every object', () => {
    const { fresh, memory } = notice([alert('near', { id: '__proto__' })], nothingTold, noon);
    expect(fresh).to.have.length(1);
    expect(notice([alert('near', { id: '__proto__' })], memory, noon).fresh).to.deep.equal([]);
    expect(notice([alert('near', { id: 'constructor' })], memory, noon).fresh).to.have.length(1);
    expect('level' in {}).to.equal(false);
  });
});
