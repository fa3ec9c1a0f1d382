import { mock } from 'node:test';
import { expect } from 'chai';
import { ReadingLock } from '../../src/parts/line-chart/reading-lock.js';

const minute = 60_000;

describe('a reading lock', () => {
  const { now } = performance;
  let steady = 0;
  const pass = (ms: number): void => {
    steady += ms;
    mock.timers.tick(ms);
  };
  let applied = 0;
  let lock = new ReadingLock<string>(() => undefined);

  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    performance.now = () => steady;
    applied = 0;
    lock = new ReadingLock<string>(() => applied++);
  });
  afterEach(() => {
    lock.release();
    mock.timers.reset();
    performance.now = now;
  });

  /** What the plot shows when an answer comes, and how many wait then. */
  const take = (answer: string, question = 'cost'): [shown: string, waiting: number] => [
    lock.take(answer, answer, question),
    lock.waiting,
  ];

  it('lets everything through while nobody reads', () => {
    expect([take('a'), take('b')]).to.deep.equal([
      ['a', 0],
      ['b', 0],
    ]);
  });

  it('keeps what is read, counts each answer once, and goes on with the newest', () => {
    take('a');
    lock.hold();
    expect([take('b'), take('b'), take('c')]).to.deep.equal([
      ['a', 1],
      ['a', 1],
      ['a', 2],
    ]);
    lock.release();
    expect(applied).to.equal(1);
    expect(take('c')).to.deep.equal(['c', 0]);
  });

  it('does not wait with the answer to another question', () => {
    take('a');
    lock.hold();
    expect(take('b', 'requests')).to.deep.equal(['b', 0]);
    expect(take('c', 'requests')).to.deep.equal(['b', 1]);
  });

  it('ends a minute after the last input, and asks for a render only where something waits', () => {
    take('a');
    lock.hold();
    pass(minute - 1);
    lock.hold();
    pass(minute - 1);
    expect(take('b')).to.deep.equal(['a', 1]);
    pass(1);
    expect(applied).to.equal(1);
    expect(take('b')).to.deep.equal(['b', 0]);
    lock.hold();
    pass(minute);
    expect(applied).to.equal(1);
  });
});
