import { parseMoney } from '../../money/parse.js';
import { levels, longestHistory, type Level, type Memory, type Notice, type Told } from './notices.js';

const prefix = 'spendglass:alerts:';

/** What was remembered for an API; null where nothing was, or the browser allows no storage. */
export const recall = (api: string): Memory | null => {
  try {
    return readMemory(JSON.parse(localStorage.getItem(prefix + api) ?? 'null'));
  } catch {
    return null;
  }
};

/** Where the browser does not allow it, the widget remembers for as long as it lives. */
export const remember = (api: string, memory: Memory): void => {
  try {
    localStorage.setItem(prefix + api, JSON.stringify(memory));
  } catch {
    // Full, or not allowed.
  }
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isLevel = (value: unknown): value is Level => levels.some((level) => level === value);

const pick = <T>(value: unknown, read: (entry: unknown) => T | null): Record<string, T> => {
  const kept = isRecord(value) ? Object.entries(value).slice(-1000) : [];
  return Object.fromEntries(
    kept.flatMap(([key, entry]) => {
      const found = read(entry);
      return found === null ? [] : [[key, found]];
    }),
  );
};

const readTold = (value: unknown): Told | null =>
  isRecord(value) && isLevel(value['level']) && typeof value['window'] === 'string'
    ? { level: value['level'], window: value['window'] }
    : null;

const readNotice = (value: unknown): Notice | null => {
  if (!isRecord(value) || !isLevel(value['level'])) return null;
  const { id, level, at, domain, type, spent, threshold } = value as Partial<
    Record<keyof Notice, unknown>
  > & {
    level: Level;
  };
  if (typeof id !== 'string' || typeof at !== 'number' || !Number.isFinite(at) || typeof type !== 'string')
    return null;
  return {
    id,
    level,
    at,
    domain: typeof domain === 'string' ? domain : null,
    type,
    spent: parseMoney(spent),
    threshold: parseMoney(threshold),
  };
};

/** Any script of the origin can write there: what cannot be read is left out. */
const readMemory = (value: unknown): Memory | null => {
  if (!isRecord(value)) return null;
  const { told, snoozed, history, system } = value;
  return {
    told: pick(told, readTold),
    snoozed: pick(snoozed, (until) => (typeof until === 'number' && Number.isFinite(until) ? until : null)),
    history: (Array.isArray(history) ? history : [])
      .slice(0, longestHistory)
      .map(readNotice)
      .filter((notice) => notice !== null),
    system: system === true,
  };
};
