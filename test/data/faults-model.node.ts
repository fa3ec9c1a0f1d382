import { expect } from 'chai';
import fc from 'fast-check';
import { matrix } from '../faults/matrix/index.js';
import { sequencesOf, type Happening } from '../faults/matrix/row.js';
import { figure } from '../support/figure.js';
import { overhear } from '../support/overhear.js';
import { FaultsPage, type Domain } from './faults-page.js';
import { settle } from './virtual-clock.js';

interface Real {
  readonly page: FaultsPage;
}

/** One thing that happens; afterwards everything that must hold does. */
class Event implements fc.AsyncCommand<object, Real> {
  constructor(
    readonly name: string,
    readonly happen: (page: FaultsPage) => void | Promise<void>,
  ) {}

  check(): boolean {
    return true;
  }

  async run(_: unknown, { page }: Real): Promise<void> {
    await this.happen(page);
    await settle(16);
    page.check();
  }

  toString(): string {
    return this.name;
  }
}

const event = (name: string, happen: Event['happen']): Event => new Event(name, happen);

const settled = (): Promise<void> => settle(16);
const wait = (page: FaultsPage, ms: number): Promise<void> => page.clock.advance(ms, settled);
const day = 86_400_000;

const lookAt =
  (domain: Domain) =>
  async (page: FaultsPage): Promise<void> => {
    const { isWatched } = page;
    page.leave();
    await wait(page, 0);
    page.domain = domain;
    if (isWatched) page.watch(false);
  };

/** How the happenings of the fault matrix come about. */
const happenings: Readonly<Record<Happening, Event['happen']>> = {
  'a slow answer': async (page) => {
    await wait(page, 5000);
    page.answer('new');
  },
  'a late answer': (page) => page.answerLately(),
  zeros: (page) => page.answer('zero'),
  'event of zeros': (page) => page.event(true),
  'drop the stream': (page) => page.stream?.end(),
  'a comment on the stream': (page) => page.stream?.comment(),
  online: (page) => void (page.clock.online = true),
  offline: (page) => void (page.clock.online = false),
  show: (page) => void (page.clock.visible = true),
  hide: (page) => void (page.clock.visible = false),
  leave: (page) => page.leave(),
  'a.example': lookAt('a.example'),
  'b.example': lookAt('b.example'),
  'the time is set back': ({ clock }) => clock.setWall(clock.now() - day),
  'the time is set on': ({ clock }) => clock.setWall(clock.now() + day),
  sleep: ({ clock }) => clock.sleep(day / 24),
};

const sequences = sequencesOf(Object.values(matrix).flat());
const driven = new Set<string>();

/** Every fault of the matrix that is done to a request; where it is a refusal, also of the newer headers. */
const injections = sequences.flatMap(({ injects = {} }) =>
  Object.entries(injects).flatMap(([name, inject]) => {
    const suffer = (page: FaultsPage): void => {
      if (page.suffer(inject)) driven.add(name);
    };
    const forGood = async (page: FaultsPage): Promise<void> => {
      suffer(page);
      await settled();
      suffer(page);
    };
    const isRefusal = inject(0, 0).problem === 'auth';
    return [event(name, suffer), ...(isRefusal ? [event(`${name} for good`, forGood)] : [])];
  }),
);

/** All that can happen, in groups of equal chance: what the matrix names, and what is usual. */
const groups: readonly (readonly Event[])[] = [
  injections.filter(({ name }) => !name.endsWith('for good')),
  injections.filter(({ name }) => name.endsWith('for good')),
  ...sequences.flatMap(({ happens }) =>
    happens ? [happens.map((name) => event(name, happenings[name]))] : [],
  ),
  [event('watch', (page) => page.watch(false)), event('watch a stream', (page) => page.watch(true))],
  [event('answer', (page) => page.answer('new'))],
  [event('same answer', (page) => page.answer('same'))],
  [event('event', (page) => page.event(false))],
  [3, 10, 60, 1200].map((s) => event(`${s} s`, (page) => wait(page, s * 1000))),
  [event('refresh', (page) => void page.feeds[page.domain].refresh())],
];

const named = new Map(groups.flat().map((event) => [event.name, event]));

const run = (commands: Iterable<fc.AsyncCommand<object, Real, boolean>>): Promise<void> =>
  fc.asyncModelRun(() => ({ model: {}, real: { page: new FaultsPage() } }), commands);

describe('the real feed, client and stream', function () {
  this.timeout(300_000);

  it('show the newest answer of the key with its true age, and ask only when they may, in 10 000 random sequences of faults', async () => {
    const events = groups.map((group) => fc.constantFrom(...group));
    const heard = await overhear(() =>
      fc.assert(fc.asyncProperty(fc.commands(events, { maxCommands: 25 }), run), { numRuns: 10_000 }),
    );
    figure('stray errors and lines', heard.length);
    expect(heard).to.deep.equal([]);
    expect([...driven]).to.have.members(sequences.flatMap(({ injects = {} }) => Object.keys(injects)));
  });

  describe('hold in what once was a counterexample, with a part of them taken away:', () => {
    for (const sequence of [
      'watch, leave, 3 s, watch',
      'watch a stream, event, 60 s, zeros',
      'watch, a 503 for two minutes, refresh',
      'watch, hide, no network',
      'watch, answer, 10 s, a 403 for good, refresh, a 500',
      'watch, a 401, answer',
      'watch a stream, event',
      'hide, watch, show',
      'watch, a gzip bomb',
      'watch, a body that stalls, 10 s, answer',
      'watch, answer, b.example, a 500, a.example',
      'watch, leave, hide, watch, 60 s',
      'watch a stream, event, drop the stream, 10 s, answer',
    ]) {
      it(sequence, () =>
        run(
          sequence.split(', ').map((name) => {
            const event = named.get(name);
            if (!event) throw new Error(`Nothing is called "${name}".`);
            return event;
          }),
        ),
      );
    }
  });
});
