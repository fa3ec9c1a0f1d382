import { ProblemError } from './problem.js';

/** Decoded bytes: a gzip bomb is small until it is unpacked. */
const limitBytes = 2 * 1024 * 1024;

const tooLarge = (): ProblemError => new ProblemError({ kind: 'too-large', limitBytes });

const ignore = (): void => undefined;

/** Lets go of a body that nobody will read. */
export const drop = (body: { cancel(): Promise<void> } | null): void => {
  body?.cancel().catch(ignore);
};

/**
 * The text of a body, read piece by piece so that one that is too large is given up before it fills the memory.
 * @throws ProblemError `too-large`; whatever the stream throws
 */
export const textOf = async (response: Response, signal: AbortSignal): Promise<string> => {
  const { body } = response as { body?: Partial<ReadableStream<Uint8Array>> | null };
  if (typeof body?.getReader !== 'function') {
    const text = await response.text();
    if (text.length > limitBytes) throw tooLarge();
    return text;
  }
  const reader = (body as ReadableStream<Uint8Array>).getReader();
  signal.addEventListener('abort', () => drop(reader), { once: true });
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > limitBytes) {
      drop(reader);
      throw tooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
};
