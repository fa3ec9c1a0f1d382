import type { Clock } from './clock.js';
import { shared } from './shared.js';

interface Flight {
  readonly text: Promise<string>;
  /** Key of the feed that asked. */
  readonly by: string;
  /** ms of the steady clock. */
  readonly sent: number;
}

/** ms within which two feeds ask at the same moment: a pair asks for the days that a feed asks for, too. */
const moment = 1000;

/** What was asked last, by the question. */
const flights = (): Map<string, Flight> => shared('flights', () => new Map<string, Flight>());

/**
 * One request for all feeds that ask the same at the same moment. A feed that asks again means it.
 *
 * @param by key of the feed that asks
 * @param send what it would send alone
 */
export const sendOnce = (
  question: string,
  by: string,
  clock: Clock,
  send: () => Promise<string>,
): Promise<string> => {
  const known = flights();
  const sent = clock.steady();
  for (const [each, flight] of known) if (sent - flight.sent >= moment) known.delete(each);
  const flight = known.get(question);
  const alone = (): Promise<string> => {
    const text = send();
    known.set(question, { text, by, sent });
    return text;
  };
  // Whoever asked first may have left, which ends the request.
  return flight && flight.by !== by ? flight.text.catch(alone) : alone();
};
