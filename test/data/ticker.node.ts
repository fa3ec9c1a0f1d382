import { expect } from 'chai';
import { ageOf, stampOf } from '../../src/data/age.js';
import { ticker } from '../../src/data/ticker.js';
import { VirtualClock } from './virtual-clock.js';

describe('the beat of a second', () => {
  let clock: VirtualClock;
  let everySecond: ReturnType<typeof ticker>;
  let beats: number;
  const count = (): void => {
    beats += 1;
  };

  beforeEach(() => {
    clock = new VirtualClock();
    everySecond = ticker(clock);
    beats = 0;
  });

  it('is one for all who listen', async () => {
    for (let age = 0; age < 50; age += 1) everySecond(() => count());
    expect(clock.timers).to.equal(1);
    await clock.advance(3000);
    expect(beats).to.equal(150);
  });

  it('rests while nobody listens', async () => {
    const leaves = [everySecond(count), everySecond(() => undefined)];
    await clock.advance(1000);
    for (const leave of leaves) leave();
    await clock.advance(5000);
    expect(beats).to.equal(1);
    expect(clock.timers + clock.watchers).to.equal(0);
    everySecond(count);
    await clock.advance(1000);
    expect(beats).to.equal(2);
  });

  it('rests while the page is hidden, and comes at once when it is looked at again', async () => {
    everySecond(count);
    clock.visible = false;
    await clock.advance(60_000);
    expect(beats).to.equal(0);
    expect(clock.timers).to.equal(0);
    clock.visible = true;
    expect(beats).to.equal(1);
    await clock.advance(2000);
    expect(beats).to.equal(3);
  });

  it('does not begin on a hidden page', async () => {
    clock.visible = false;
    everySecond(count);
    await clock.advance(5000);
    expect(beats).to.equal(0);
  });

  it('stays one when the page tells of a change again and again', async () => {
    everySecond(count);
    for (let times = 0; times < 5; times += 1) clock.notify();
    expect(clock.timers).to.equal(1);
    beats = 0;
    await clock.advance(1000);
    expect(beats).to.equal(1);
  });

  it('reaches everybody, also after a listener that throws', async () => {
    everySecond(() => {
      throw new Error('a listener is broken');
    });
    everySecond(count);
    await clock.advance(2000);
    expect(beats).to.equal(2);
  });
});

describe('an age', () => {
  const hour = 3_600_000;
  const cases: [string, (clock: VirtualClock) => void, number][] = [
    ['grows by a sleep, in which the steady clock stands still', (clock) => clock.sleep(hour), hour + 1000],
    ['does not shrink when the time is set back', (clock) => clock.setWall(clock.now() - hour), 1000],
    [
      'is what the time says when that is set forward',
      (clock) => clock.setWall(clock.now() + hour),
      hour + 1000,
    ],
  ];
  for (const [name, happens, age] of cases) {
    it(name, async () => {
      const clock = new VirtualClock();
      const stamp = stampOf(clock);
      await clock.advance(1000);
      happens(clock);
      expect(ageOf(stamp, clock)).to.equal(age);
    });
  }

  it('is never negative', () => {
    const clock = new VirtualClock();
    expect(ageOf({ at: clock.now() + hour, steady: hour }, clock)).to.equal(0);
  });
});
