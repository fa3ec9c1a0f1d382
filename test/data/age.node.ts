import { expect } from 'chai';
import { ageOf, stampOf } from '../../src/data/age.js';
import { VirtualClock } from './virtual-clock.js';

describe('an age', () => {
  let clock: VirtualClock;
  beforeEach(() => (clock = new VirtualClock()));

  it('is counted from a moment that may lie back already', async () => {
    await clock.advance(10_000);
    const stamp = stampOf(clock, 4000);
    expect(stamp).to.deep.equal({ at: clock.now() - 4000, steady: 6000 });
    await clock.advance(1000);
    expect(ageOf(stamp, clock)).to.equal(5000);
  });

  it('is what the clock says that went on, where the other stood still or was set back', () => {
    const stamp = stampOf(clock);
    clock.sleep(3000);
    expect(ageOf(stamp, clock)).to.equal(3000);
    clock.setWall(stamp.at - 60_000);
    expect(ageOf(stamp, clock)).to.equal(0);
  });
});
