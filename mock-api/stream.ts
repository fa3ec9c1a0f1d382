const encoder = new TextEncoder();

const event = (name: string, text: string): Uint8Array => {
  const data = text.split('\n').map((line) => `data: ${line}\n`);
  return encoder.encode(`event: ${name}\n${data.join('')}\n`);
};

/**
 * Server-sent events: one `telemetry` event at once and one after each interval, each holding what a GET would answer.
 * The stream ends when the server stops answering, when the reader leaves and when the request is aborted.
 * An answer that is no success is passed on in place of the stream.
 *
 * @param interval ms
 */
export const telemetryStream = async (
  ask: () => Promise<Response>,
  interval: number,
  signal: AbortSignal,
): Promise<Response> => {
  const first = await ask();
  if (!first.ok) return first;
  const text = await first.text();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let left = false;

  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const leave = () => {
        left = true;
        clearTimeout(timer);
        controller.error(signal.reason);
      };
      const next = async () => {
        const answer = await ask();
        const following = answer.ok ? await answer.text() : null;
        if (left) return;
        if (following === null) {
          signal.removeEventListener('abort', leave);
          controller.close();
          return;
        }
        controller.enqueue(event('telemetry', following));
        schedule();
      };
      const schedule = () => {
        timer = setTimeout(() => {
          next().catch((problem: unknown) => {
            controller.error(problem);
          });
        }, interval);
      };

      signal.addEventListener('abort', leave, { once: true });
      controller.enqueue(event('telemetry', text));
      schedule();
    },
    cancel() {
      left = true;
      clearTimeout(timer);
    },
  });
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' },
  });
};
