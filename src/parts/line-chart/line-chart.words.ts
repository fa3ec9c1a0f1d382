import { plural } from '../../words/words.js';

const n = plural('en');

export const english = {
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showing: (range: string) => `Showing ${range}`,
  whole: 'Showing all of it',
  showWhole: (range: string) => `${range}: shown alone. Show all of it`,
  pinned: 'pinned',
  notPinned: 'no longer pinned',
  updates: (count: number, text: string) => n(count, { one: `${text} update`, other: `${text} updates` }),
  updatesWait: 'The chart waits while you read it. Show what is new',
  hint: 'The question mark lists the keys.',
  keys: 'Keys of the chart',
  caps: { day: 'Ctrl ← →', page: 'PgUp PgDn', ends: 'Home End', pin: 'Enter', clear: 'Esc' },
  does: {
    point: 'One point on or back',
    day: 'One day on or back',
    series: 'Another line',
    page: 'A tenth on or back',
    ends: 'The first or the last point',
    zoom: 'Zoom in, out, show all',
    pin: 'Pin the point, or let it go',
    table: 'Show the table',
    clear: 'Close the tip, unpin, show all',
  },
};

export type ChartWords = typeof english;
