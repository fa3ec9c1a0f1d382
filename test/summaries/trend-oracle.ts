import { dollars } from '../widgets/support/exact.js';
import { now, type TrendWire } from './trend-shop.js';

/** What the sentence under the trend must say, worked out a second time from the wire: nothing of the library is used. */
export interface Asked {
  readonly wire: TrendWire;
  /** Twice the days; null: nobody compares. */
  readonly twice: TrendWire | null;
  readonly metric: 'cost' | 'requests';
  readonly days: number;
  readonly zone: Zone;
}

/** Zones that never set their clocks. */
export const zones = { UTC: 0, 'Asia/Kolkata': 5.5, 'America/Phoenix': -7 } as const;
export type Zone = keyof typeof zones;

const hour = 3_600_000;
const day = 24 * hour;
const micro = 1_000_000n;

const microsOf = (amount: string): bigint => {
  const [whole = '0', decimals = ''] = amount.split('.');
  return BigInt(whole) * micro + BigInt(decimals.padEnd(6, '0'));
};

/** A share of whole micros, as a decimal with 18 places more than they have. */
const decimal = (micros: bigint, of = 1n): string => {
  const digits = String((micros * 10n ** 18n) / of).padStart(25, '0');
  return `${digits.slice(0, -24)}.${digits.slice(-24)}`;
};

/** A bucket: what is charted, exact; null: nobody knows. */
export interface Slot {
  readonly start: number;
  readonly value: bigint | null;
}

const countOf = (n: bigint | number): string => new Intl.NumberFormat('en-US').format(n);

const figure = (metric: Asked['metric'], value: bigint): string =>
  metric === 'cost' ? dollars(decimal(value)) : countOf(value);

const when = (start: number, zone: Zone): string =>
  new Intl.DateTimeFormat('en-US', {
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    ...(zone === 'Asia/Kolkata' ? { minute: '2-digit' } : {}),
    timeZone: zone,
  })
    .format(start)
    .replace(/\s/g, ' ');

const startOf = ({ hour }: { hour: string }): number => Date.parse(hour);

const addsUp = ({ overview, hourlyTrend }: TrendWire): boolean =>
  hourlyTrend.reduce((all, { requests }) => all + requests, 0) === overview.totalRequests;

/** Is the longer answer's data as long as it was asked for? */
const reaches = (twice: TrendWire, days: number): boolean => {
  const starts = twice.hourlyTrend.map(startOf).sort((a, b) => a - b);
  const [first] = starts;
  if (first === undefined) return false;
  const pauses = starts.slice(1).map((start, i) => start - starts[i]!);
  const allowed = Math.min((days * day) / 2, Math.max((days * day) / 8, ...pauses));
  return first - (now - 2 * days * day) <= allowed;
};

/** The hours of the trend, those that the server left out among them. */
export const slotsOf = ({ wire, twice, metric, days }: Asked): Slot[] => {
  const byStart = new Map(wire.hourlyTrend.map((row) => [startOf(row), row]));
  const begins = [...byStart.keys()];
  if (twice && reaches(twice, days)) {
    const before = twice.hourlyTrend.map(startOf).filter((start) => start < now - days * day);
    begins.push(...before.map((start) => start + days * day));
  }
  const left = addsUp(wire) ? 0n : null;
  const slots: Slot[] = [];
  for (let start = Math.min(...begins); start <= now; start += hour) {
    const row = byStart.get(start);
    const value = !row
      ? left
      : metric === 'requests'
        ? BigInt(row.requests)
        : row.cost === null
          ? null
          : microsOf(row.cost);
    slots.push({ start, value });
  }
  return slots;
};

const opening = ({ wire, twice, metric, days }: Asked): string => {
  const of = (answer: TrendWire): bigint =>
    metric === 'cost' ? microsOf(answer.cost.total) : BigInt(answer.overview.totalRequests);
  const total = of(wire);
  const title = `${metric === 'cost' ? 'Cost' : 'Requests'}, last ${days === 1 ? '24 hours' : `${days} days`}`;
  const whole = `${title}: ${figure(metric, total)}`;
  if (!twice || !reaches(twice, days)) return `${whole}.`;
  const before = of(twice) - total;
  const against = days === 1 ? 'on the 24 hours before' : `on the ${days} days before`;
  if (before < 0n || (before === 0n && total > 0n)) return `${whole}.`;
  const more = total - before;
  const size = more < 0n ? -more : more;
  // In thousandths of the period before, halves up; whole percents from 10 on.
  const rounded = (parts: bigint): bigint =>
    before === 0n ? 0n : (2n * size * parts + before) / (2n * before);
  if (2000n * size < before || before === 0n) return `${whole}, unchanged ${against}.`;
  const tenths = rounded(1000n);
  const share =
    size * 2000n < 199n * before ? `${countOf(Number(tenths) / 10)}%` : `${countOf(rounded(100n))}%`;
  return `${whole}, ${more > 0n ? 'up' : 'down'} ${share} ${against}.`;
};

const highest = (slots: readonly Slot[], { metric, zone }: Asked): string[] => {
  const known = slots.filter((slot): slot is Slot & { value: bigint } => slot.value !== null);
  if (known.length === 0) return [];
  const best = known.reduce((a, b) => (b.value > a.value ? b : a));
  return [`Highest ${figure(metric, best.value)} on ${when(best.start, zone)}.`];
};

const gaps = (slots: readonly Slot[], { zone }: Asked): string[] => {
  const begins = slots.filter(({ value }, i) => value === null && slots[i - 1]?.value !== null);
  const [only] = begins;
  if (!only) return [];
  if (begins.length > 1) return [`${begins.length} gaps without data.`];
  const from = slots.indexOf(only);
  const end = slots.findIndex(({ value }, i) => i > from && value !== null);
  const hours = (end < 0 ? slots.length : end) - from;
  const days = hours / 24;
  const long =
    hours < 24
      ? `${hours} h`
      : `${new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 }).format(Number(days.toFixed(days < 9.95 ? 1 : 0)))} d`;
  return [`No data for ${long} on ${when(only.start, zone)}.`];
};

/** The wall of a zone without rules: a shifted clock. */
const local = (start: number, zone: Zone): number => start + zones[zone] * hour;

const middle = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  return n % 2 ? sorted[(n - 1) / 2]! : (sorted[n / 2 - 1]! + sorted[n / 2]!) / 2;
};

const unusual = (slots: readonly Slot[], { metric, zone }: Asked): string[] => {
  const units = metric === 'cost' ? 1e6 : 1;
  const ended = slots
    .filter(({ start }) => start + hour <= now)
    .flatMap(({ start, value }) => (value === null ? [] : [{ start, value, plain: Number(value) / units }]));
  const all = slots.flatMap(({ value }) => (value ? [Number(value) / units] : []));
  const scale = all.length > 0 ? middle(all) : 1;
  const groups = new Map<string, typeof ended>();
  for (const one of ended) {
    const wall = new Date(local(one.start, zone));
    const kind = [0, 6].includes(wall.getUTCDay()) ? 'weekends' : 'weekdays';
    const key = `${kind}/${wall.getUTCHours()}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const judged = [...groups].filter(([, hours]) => hours.length >= 5);
  if (judged.length === 0) return ['Not enough history to tell unusual hours.'];
  const log = (plain: number): number => Math.log1p(plain / scale);
  const mad = (values: readonly number[]): number =>
    middle(values.map((value) => Math.abs(value - middle(values))));
  const columns = judged.map(([key, hours]) => {
    const logs = hours.map(({ plain }) => log(plain));
    return { kind: key.split('/')[0]!, hours, logs, mid: middle(logs), mad: mad(logs) };
  });
  const spread = ({ kind, mid, mad: own }: (typeof columns)[number]): number => {
    const peers = columns.filter((each) => each.kind === kind);
    const busy = peers.flatMap(({ logs }) => logs).filter((value) => value > 0);
    const lent = mid > 0 ? middle(peers.map((peer) => peer.mad)) : busy.length > 0 ? mad(busy) : 0;
    if (mid === 0 && !(lent > 0)) return Infinity;
    return Math.max(0.1, own, lent);
  };
  const scored = columns.flatMap((column) => {
    const width = spread(column);
    return column.hours.map((one, i) => ({
      ...one,
      column,
      width,
      score: Math.abs(column.logs[i]! - column.mid) / width,
    }));
  });
  const scores = scored.map(({ score }) => score).sort((a, b) => a - b);
  const k = Math.max(5, 2 * scores[Math.floor(0.95 * scores.length)]!);
  const found = scored.filter(({ score }) => score > k).sort((a, b) => a.start - b.start);
  const last = found.at(-1);
  if (!last) return [];
  const low = scale * Math.max(0, Math.expm1(last.column.mid - k * last.width));
  const high = scale * Math.expm1(last.column.mid + k * last.width);
  const range =
    metric === 'cost'
      ? `${dollars(low.toFixed(20))}–${dollars(high.toFixed(20))}`
      : `${countOf(Math.ceil(low))}–${countOf(Math.floor(high))}`;
  const reason = `${figure(metric, last.value)}, usual ${range} at this hour on ${last.column.kind}`;
  const at = when(last.start, zone);
  return [
    found.length === 1
      ? `1 unusual hour: ${at}: ${reason}.`
      : `${found.length} unusual hours, the last ${at}: ${reason}.`,
  ];
};

const ahead = (slots: readonly Slot[], { metric, days, zone }: Asked): string[] => {
  const shift = zones[zone] * hour;
  const today = Math.floor((now + shift) / day) * day - shift;
  const month =
    Date.UTC(new Date(now + shift).getUTCFullYear(), new Date(now + shift).getUTCMonth(), 1) - shift;
  const nextMonth =
    Date.UTC(new Date(now + shift).getUTCFullYear(), new Date(now + shift).getUTCMonth() + 1, 1) - shift;
  const first = slots[0]!.start;
  const covered = now - days * day;

  const begin = Math.max(covered, first, today - 28 * day);
  const whole = Math.ceil((begin + shift) / day) * day - shift;
  const past = slots.filter(({ start }) => start >= whole && start < today);
  const before = (today - whole) / day;
  if (before < 3 || past.some(({ value }) => value === null)) return [];
  const sumAt = (start: number): bigint =>
    past
      .filter((slot) => (slot.start - start) % day === 0)
      .reduce((all, { value }) => all + (value ?? 0n), 0n);

  const sentence = (name: string, from: number, to: number): string[] => {
    if ((now - from) / (to - from) < 1 / 8 || first > from || covered > from) return [];
    const own = slots.filter(({ start }) => start >= from);
    if (own.some(({ value }) => value === null)) return [];
    const soFar = own.reduce((all, { value }) => all + (value ?? 0n), 0n);
    // In halves of the mean: half of the running hour is left.
    let halves = sumAt(own.at(-1)!.start);
    for (let start = own.at(-1)!.start + hour; start < to; start += hour) halves += 2n * sumAt(start);
    const parts = 2n * BigInt(before);
    const total = soFar * parts + halves;
    if (total === 0n) return [];
    const projected =
      metric === 'cost' ? dollars(decimal(total, parts)) : countOf((2n * total + parts) / (2n * parts));
    return [`${name} ${figure(metric, soFar)} so far, ${projected} projected.`];
  };
  const sentences = [...sentence('Today', today, today + day), ...sentence('This month', month, nextMonth)];
  return sentences.length === 0
    ? []
    : [...sentences, `Projected at the usual pace, that of the ${before} days before today.`];
};

export const expectedSummary = (asked: Asked): string[] => {
  const slots = slotsOf(asked);
  return [
    opening(asked),
    ...highest(slots, asked),
    ...gaps(slots, asked),
    ...unusual(slots, asked),
    ...ahead(slots, asked),
  ];
};
