export interface Fetched {
  readonly url: string;
  readonly init: RequestInit;
  readonly headers: Headers;
}

/** A fetch that notes what it was asked and answers as it is told. */
export const scriptedFetch = (
  reply: (asked: Fetched, index: number) => unknown,
): { fetch: typeof globalThis.fetch; asked: Fetched[] } => {
  const asked: Fetched[] = [];
  const fetch = (url: string, init: RequestInit): Promise<unknown> => {
    const fetched = { url, init, headers: new Headers(init.headers) };
    asked.push(fetched);
    return Promise.resolve().then(() => reply(fetched, asked.length - 1));
  };
  return { fetch: fetch as unknown as typeof globalThis.fetch, asked };
};

export const json = (body: unknown, init?: ResponseInit): Response =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...init });

/** A body that comes in pieces; `cancelled` tells whether the reader let go of it. */
export const pieces = (
  next: (index: number) => Uint8Array | null | Promise<Uint8Array | null>,
): { body: ReadableStream<Uint8Array>; readonly cancelled: boolean; readonly read: number } => {
  const state = { cancelled: false, read: 0 };
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const piece = await next(state.read);
        state.read += 1;
        if (piece) controller.enqueue(piece);
        else controller.close();
      },
      cancel() {
        state.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return {
    body,
    get cancelled() {
      return state.cancelled;
    },
    get read() {
      return state.read;
    },
  };
};
