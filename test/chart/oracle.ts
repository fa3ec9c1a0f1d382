/** What the clock on the wall shows, from Intl alone: the arithmetic under test is held against it. */
export interface Wall {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly weekday: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

export const wallOf = (zone: string, at: number): Wall => {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      weekday: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formats.set(zone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const number = (type: string): number => Number(parts[type]);
  return {
    year: number('year'),
    month: number('month'),
    day: number('day'),
    hour: number('hour'),
    minute: number('minute'),
    weekday: parts['weekday'] ?? '',
  };
};

export const dateOf = (zone: string, at: number): string => {
  const { year, month, day } = wallOf(zone, at);
  return `${year}-${month}-${day}`;
};

/** Midnight, or the first minute of a day that the clock lets begin later. */
export const isStartOfDay = (zone: string, at: number): boolean =>
  dateOf(zone, at) !== dateOf(zone, at - 60_000);
