import { readTelemetry } from '../../../src/contracts/telemetry.js';
import { textOf } from '../../../src/data/body.js';
import { parse } from '../../../src/data/parse.js';

const rounds = 5;
const megabyte = 2 ** 20;

const filled = (bytes: number, head: string, row: string, tail: string): string =>
  head + row.repeat(Math.floor(bytes / row.length)) + row.replace(/,$/, '') + tail;

/** Bodies just below the size at which a client gives up, made to be slow. */
const hostile: readonly string[] = [
  filled(1.9 * megabyte, '{"overview":{},"hourlyTrend":[', '{},', ']}'),
  filled(
    1.9 * megabyte,
    '{"overview":{},"hourlyTrend":[',
    '{"hour":"2026-11-15T07:00Z","cost":"1e99","requests":-1},',
    ']}',
  ),
  filled(1.9 * megabyte, '{"overview":{},"modelUsage":', '[', ''),
  filled(1.9 * megabyte, '{"overview":{},"cost":{"total":"', '9', '"}}'),
  // As many values as are let through.
  filled(0.43 * megabyte, '{"overview":{},"hourlyTrend":[', '{},', ']}'),
];

const read = (text: string): unknown => {
  try {
    return readTelemetry(parse(text));
  } catch {
    return null;
  }
};

/** The fastest of some, because a busy machine only adds. */
const timed = (run: () => unknown): number => {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
};

export interface Readings {
  /** Characters of the answer that is typical. */
  readonly characters: number;
  /** ms to parse it and to read it. */
  readonly typical: number;
  /** ms of the slowest hostile body. */
  readonly hostile: number;
  /** ms until a body of 200 MB is given up. */
  readonly endless: number;
}

/** A stream that would bring 200 MB. */
const endless = (): Response => {
  const piece = new Uint8Array(megabyte / 16).fill(32);
  let left = 200 * 16;
  return new Response(
    new ReadableStream({
      pull: (controller) => (left-- > 0 ? controller.enqueue(piece) : controller.close()),
    }),
  );
};

/** What becomes of an answer between the network and a widget. */
export const readings = async (): Promise<Readings> => {
  const text = await (await fetch('/api/dashboard/telemetry?days=7')).text();
  const start = performance.now();
  await textOf(endless(), new AbortController().signal).catch(() => undefined);
  const gaveUp = performance.now() - start;
  return {
    characters: text.length,
    typical: timed(() => read(text)),
    hostile: Math.max(...hostile.map((body) => timed(() => read(body)))),
    endless: gaveUp,
  };
};
