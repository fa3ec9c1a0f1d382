import type { Problem } from '../data/problem.js';
import { duration } from '../format/duration.js';
import type { ProblemWords } from './problem.words.js';

/** One sentence that tells a problem; nothing of the server's own text gets into it. */
export const problemText = (problem: Problem, words: ProblemWords, lang: string): string => {
  switch (problem.kind) {
    case 'offline':
      return words.offline;
    case 'timeout':
      return words.timeout(duration(problem.afterMs, lang));
    case 'blocked':
      return words.blocked(problem.host);
    case 'too-large':
      return words.tooLarge;
    case 'unreadable':
      return {
        empty: words.empty,
        html: words.html,
        'not-json': words.notJson,
        'not-the-contract': words.notTheContract,
      }[problem.body];
    case 'headers':
      return words.headers;
    case 'redirected':
      return words.redirected;
    case 'http':
      if (problem.status === 404) return words.notFound(problem.path);
      if (problem.status === 429) return words.tooMany;
      return problem.status === 503 ? words.unavailable(503) : words.status(problem.status);
    case 'auth':
      return problem.status === 401 ? words.signIn : words.noAccess;
    case 'masked':
      return words.masked;
    default:
      return problem satisfies never;
  }
};
