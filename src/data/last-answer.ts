import { stampOf } from './age.js';
import { partOf, readAnswer, type Answer } from './answer.js';
import type { Clock } from './clock.js';
import type { Told } from './inbox.js';
import { fail, problemOf, type Problem } from './problem.js';
import type { Newer, Stamp } from './reading.js';
import type { Source } from './sources.js';
import { toJson } from './json.js';

interface Good<T> extends Answer<T> {
  readonly stamp: Stamp;
  readonly newer?: Newer;
}

/** The last good answer to a question, kept through any trouble. */
export interface LastAnswer<T> {
  readonly good: Good<T> | null;
  /** Keeps an answer that came at `stamp`; what is none leaves the last one as it is, and is the problem. */
  take(told: Told, stamp: Stamp): Problem | null;
  /** Keeps the fields that an event of a stream brings alone; false: the event is a whole answer, or none. */
  takePart(text: string): boolean;
  forget(): void;
}

export const createLastAnswer = <T>(source: Source<T>, clock: Clock): LastAnswer<T> => {
  let good: Good<T> | null = null;
  /** One of the same text is the same, and need not be read again. */
  let goodText = '';

  /** @throws ProblemError, when the text is no answer or cannot be true */
  const keep = (text: string, stamp: Stamp, newer?: Newer): void => {
    if (good && text === goodText && !newer) {
      const { data, issues } = good;
      good = { data, issues, stamp };
      return;
    }
    const now = clock.now();
    const answer = readAnswer(text, source, now);
    if (good && source.regressed?.(good.data, answer.data, now)) fail({ kind: 'masked' });
    good = { ...answer, stamp, ...(newer && { newer }) };
    goodText = text;
  };

  const take = (told: Told, stamp: Stamp, newer?: Newer): Problem | null => {
    if (typeof told !== 'string') return told;
    try {
      keep(told, stamp, newer);
      return null;
    } catch (error) {
      return problemOf(error);
    }
  };

  return {
    get good() {
      return good;
    },
    take,
    takePart: (text) => {
      const part = partOf(text, source.parts);
      if (!part) return false;
      // Without the rest it is no answer of the contract.
      if (!good) return true;
      const now = stampOf(clock);
      const newer = { ...good.newer };
      for (const name of Object.keys(part)) newer[name] = now;
      take(toJson({ ...(JSON.parse(goodText) as object), ...part }), good.stamp, newer);
      return true;
    },
    forget: () => {
      good = null;
    },
  };
};
