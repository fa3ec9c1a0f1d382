/** One request as the API saw it. */
export interface Asked {
  /** `GET /api/dashboard/telemetry?days=7`, a body behind it */
  readonly line: string;
  /** `https://shop.example` */
  readonly origin: string;
  readonly headers: Headers;
  readonly signal: AbortSignal;
}

export type Reply = (asked: Asked) => Response | Promise<Response>;

const encoder = new TextEncoder();

/** A stream made in this page is read without a task of the browser's own, so that settle() is enough to wait. */
const bodyOf = (text: string): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      if (text) controller.enqueue(encoder.encode(text));
      controller.close();
    },
  });

export const answer = (text: string, init?: ResponseInit): Reply => {
  return () => new Response(bodyOf(text), init);
};

export const json = (body: unknown, init?: ResponseInit): Reply => answer(JSON.stringify(body), init);

/** A server's refusal, with words of its own that nobody may see. */
export const status = (code: number, headers: HeadersInit = {}): Reply =>
  json({ error: 'secret-of-the-server at db.ts:42' }, { status: code, headers });

export const unreachable: Reply = () => Promise.reject(new TypeError('Failed to fetch'));

/** Never answers; ends as the real fetch does when it is aborted. */
export const silent: Reply = ({ signal }) =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });

/** An answer that the test gives when it wants to. */
export const later = (): { reply: Reply; give: (reply: Reply) => void } => {
  let give: (reply: Reply) => void = () => undefined;
  const given = new Promise<Reply>((resolve) => (give = resolve));
  return { reply: async (asked) => (await given)(asked), give };
};

/** What the widgets are given as `fetch`: it notes what is asked and says what it was told to say. */
export class ScriptedApi {
  reply: Reply = silent;
  /** Answers of endpoints that a widget reads beside its main one, by path or path and query; they are not noted. */
  beside: Readonly<Record<string, unknown>> = {};
  readonly asked: Asked[] = [];

  get lines(): readonly string[] {
    return this.asked.map(({ line }) => line);
  }

  readonly fetch = (async (input: string, init: RequestInit): Promise<Response> => {
    const { origin, pathname, search } = new URL(input);
    const body = typeof init.body === 'string' ? ` ${init.body}` : '';
    const asked: Asked = {
      line: `${init.method} ${pathname}${search}${body}`,
      origin,
      headers: new Headers(init.headers),
      signal: init.signal!,
    };
    const beside = Object.keys(this.beside).find((path) => `${pathname}${search}`.includes(path));
    if (beside) return json(this.beside[beside])(asked);
    this.asked.push(asked);
    return this.reply(asked);
  }) as typeof globalThis.fetch;
}
