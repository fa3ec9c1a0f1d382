import { expect } from 'chai';
import * as fc from 'fast-check';
import { derived, fewest } from '../../src/widgets/conversation-quality/conversation-quality.view.js';

const count = fc.nat(500);

describe('what is derived from the status of conversations', () => {
  for (const [active, waiting, resolved, escalation, firstContact] of [
    [10, 10, 80, 10, (80 / 90) * 100],
    [4, 2, 14, 10, null],
    [0, 0, 20, 0, 100],
    [0, 20, 0, 100, 0],
    [5, 5, 5, null, null],
    [0, 0, 0, null, null],
  ] as const) {
    it(`of ${active} active, ${waiting} waiting and ${resolved} resolved is ${escalation} and ${firstContact} %`, () => {
      const shares = derived({ active, waiting, resolved });
      expect(shares).to.deep.equal({ counted: active + waiting + resolved, escalation, firstContact });
    });
  }

  it('is nothing where the API has no status, or half of it', () => {
    const nothing = { counted: null, escalation: null, firstContact: null };
    expect(derived(null)).to.deep.equal(nothing);
    expect(derived({ active: 1, waiting: null, resolved: 90 })).to.deep.equal(nothing);
  });

  it('is a share of what it was counted in, and refused below the floor', () => {
    fc.assert(
      fc.property(count, count, count, (active, waiting, resolved) => {
        const all = active + waiting + resolved;
        const ended = waiting + resolved;
        const { escalation, firstContact } = derived({ active, waiting, resolved });
        expect(escalation === null).to.equal(all < fewest);
        expect(firstContact === null).to.equal(ended < fewest);
        if (escalation !== null) expect((escalation / 100) * all).to.be.closeTo(waiting, 1e-9);
        if (firstContact !== null) expect((firstContact / 100) * ended).to.be.closeTo(resolved, 1e-9);
      }),
    );
  });
});
