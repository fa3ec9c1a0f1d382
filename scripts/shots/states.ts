/** The six states in the order in which a contact sheet shows them. */
export const states = ['idle', 'loading', 'fresh', 'stale', 'empty', 'failed'] as const;

export type State = (typeof states)[number];

export const themes = ['light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** px: side bar, a third of a page, two thirds, a whole page. */
export const widths = [220, 328, 720, 1200] as const;
