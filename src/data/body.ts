import { fail, type Problem } from './problem.js';

/** Decoded bytes: a gzip bomb is small until it is unpacked. */
export const limitBytes = 2 * 1024 * 1024;

const tooLarge: Problem = { kind: 'too-large', limitBytes };

/** Lets go of a body that nobody will read. */
export const drop = async (body: { cancel(): Promise<void> } | null): Promise<void> => {
  try {
    await body?.cancel();
  } catch {
    // Somebody else reads it, or it is no stream.
  }
};

/**
 * The text of a body, read piece by piece so that one that is too large is given up before it fills the memory.
 * @throws ProblemError `too-large`; whatever the stream throws
 */
export const textOf = async (response: Response, signal: AbortSignal): Promise<string> => {
  const { body } = response;
  if (!body) {
    // A fetch that the host wrapped may give no stream.
    const text = await response.text();
    return text.length > limitBytes ? fail(tooLarge) : text;
  }
  const reader = body.getReader();
  signal.addEventListener('abort', () => void drop(reader));
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > limitBytes) {
      void drop(reader);
      fail(tooLarge);
    }
    text += decoder.decode(value, { stream: true });
  }
};
