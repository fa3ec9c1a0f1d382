import { limitBytes } from './body.js';
import { fail } from './problem.js';

/** One event of a stream. */
export interface ServerEvent {
  readonly type: string;
  readonly data: string;
}

/**
 * Reads server-sent events from text that comes in any pieces; a decoder has taken the byte order mark away.
 * Ids and the server's wishes for reconnecting are not used here.
 * https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 * @param heard called with each event, and with null for each comment
 * @returns takes the next piece
 * @throws ProblemError `too-large`, when an event is larger than an answer may be
 */
export const eventParser = (heard: (event: ServerEvent | null) => void): ((piece: string) => void) => {
  let line = '';
  let endedInReturn = false;
  let type = '';
  let data: string[] = [];
  let size = 0;

  const dispatch = (): void => {
    const event = { type: type || 'message', data: data.join('\n') };
    const isEvent = data.length > 0;
    type = '';
    data = [];
    size = 0;
    if (isEvent) heard(event);
  };

  const take = (text: string): void => {
    if (text === '') dispatch();
    else if (text.startsWith(':')) heard(null);
    else takeField(text);
  };

  const takeField = (text: string): void => {
    const [, name, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(text) ?? [];
    if (name === 'event') type = value;
    if (name === 'data') data.push(value);
    size += text.length;
  };

  return (piece) => {
    if (!piece) return;
    // The other half of a line's end, whose first half ended it.
    const rest = endedInReturn && piece.startsWith('\n') ? piece.slice(1) : piece;
    endedInReturn = piece.endsWith('\r');
    const lines = rest.split(/\r\n|\r|\n/);
    const last = lines.pop() ?? '';
    for (const each of lines) {
      take(line + each);
      line = '';
    }
    line += last;
    if (size + line.length > limitBytes) fail({ kind: 'too-large', limitBytes });
  };
};
