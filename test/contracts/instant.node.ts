import { expect } from 'chai';
import fc from 'fast-check';
import { parseInstant } from '../../src/contracts/instant.js';

const moment = fc.date({
  min: new Date('2000-01-01T00:00:00Z'),
  max: new Date('2099-12-31T23:59:59.999Z'),
  noInvalidDate: true,
});

describe('an instant as most servers write it', () => {
  it('is what Date.parse makes of it, and what its other spellings mean', () => {
    fc.assert(
      fc.property(moment, (date) => {
        const iso = date.toISOString();
        const instant = parseInstant(iso);
        expect(instant).to.equal(date.getTime());
        expect(parseInstant(iso.replace('T', ' ').replace('Z', '+00'))).to.equal(instant);
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused where one of its digits makes it no time', () => {
    const digits = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'));
    const isTime = ([month, day, hour, minute, second]: readonly number[]): boolean => {
      const date = new Date(Date.UTC(2026, (month ?? 0) - 1, day, hour, minute, second));
      const parts = [
        date.getUTCMonth() + 1,
        date.getUTCDate(),
        date.getUTCHours(),
        date.getUTCMinutes(),
        date.getUTCSeconds(),
      ];
      return String(parts) === String([month, day, hour, minute, second]);
    };
    fc.assert(
      fc.property(digits, digits, digits, digits, digits, (month, day, hour, minute, second) => {
        const read = parseInstant(`2026-${month}-${day}T${hour}:${minute}:${second}Z`);
        expect(read !== null).to.equal(isTime([month, day, hour, minute, second].map(Number)));
      }),
      { numRuns: 5000 },
    );
  });
});
