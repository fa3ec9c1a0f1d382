/** A repeatable source of chance: the same keys give the same numbers, on every machine. */
export interface Random {
  /** 0 ≤ x < 1 */
  number(): number;
  /** A whole number between the two, both included. */
  integer(least: number, most: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Choices with their weights, which need not add up to 1. */
  weighted<T>(choices: readonly (readonly [choice: T, weight: number])[]): T;
  /** How many of many rare things happen when `mean` are expected. */
  poisson(mean: number): number;
  uuid(): string;
}

/** FNV-1a: spreads keys that differ in one digit over all 32 bits. */
const hash = (text: string): number => {
  let bits = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  }
  return bits >>> 0;
};

/** Mulberry32: 32 bits of state are plenty for one hour of a made-up shop. */
const mulberry = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

export const random = (...keys: readonly (string | number)[]): Random => {
  const number = mulberry(hash(keys.join('/')));
  const integer = (least: number, most: number): number => least + Math.floor(number() * (most - least + 1));

  return {
    number,
    integer,
    chance: (probability) => number() < probability,

    pick<T>(list: readonly T[]): T {
      if (list.length === 0) throw new RangeError('Nothing to pick from');
      return list[integer(0, list.length - 1)] as T;
    },

    weighted<T>(choices: readonly (readonly [choice: T, weight: number])[]): T {
      let left = number() * choices.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [choice, weight] of choices) {
        left -= weight;
        if (left < 0) return choice;
      }
      throw new RangeError('No choice has a weight');
    },

    poisson(mean) {
      const limit = Math.exp(-mean);
      let count = 0;
      for (let product = number(); product > limit; product *= number()) count += 1;
      return count;
    },

    uuid() {
      const block = () => hex(integer(0, 0xffff), 4);
      const version = `4${hex(integer(0, 0xfff), 3)}`;
      const variant = hex(0x8000 | integer(0, 0x3fff), 4);
      return [block() + block(), block(), version, variant, block() + block() + block()].join('-');
    },
  };
};
