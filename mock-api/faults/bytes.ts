const encoder = new TextEncoder();

export const json = { 'content-type': 'application/json' };
export const htmlType = { 'content-type': 'text/html; charset=utf-8' };

/** A body that gives one part after the other, only as fast as somebody reads. */
export const streamOf = (parts: AsyncIterable<string> | Iterable<string>): ReadableStream<Uint8Array> => {
  const iterator = Symbol.asyncIterator in parts ? parts[Symbol.asyncIterator]() : parts[Symbol.iterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
};

/** Never, unless the page leaves. */
export const never = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const leave = (): void => reject(signal.reason as Error);
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
  });
