import { limitBytes } from './body.js';
import { fail } from './problem.js';

/** More than the longest lists of the contract hold together. */
const mostValues = 300_000;

const beginsValue = [...',[{'].map((mark) => mark.charCodeAt(0));

/** At least as many as there are: a comma in a text counts too. */
const countValues = (text: string): number => {
  const [comma, bracket, brace] = beginsValue;
  let values = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === comma || code === bracket || code === brace) values++;
  }
  return values;
};

/**
 * JSON.parse for the text of a stranger. It cannot be interrupted, and two megabytes of `{},{},` would hold up the page for
 * a quarter of a second: so many values are given up before.
 * @throws ProblemError `too-large`; `unreadable`, when the text is no JSON
 */
export const parse = (text: string): unknown => {
  if (countValues(text) > mostValues) fail({ kind: 'too-large', limitBytes });
  try {
    return JSON.parse(text);
  } catch {
    return fail({ kind: 'unreadable', body: 'not-json' });
  }
};
