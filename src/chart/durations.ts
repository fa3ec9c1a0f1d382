/** In ms, by the clock on no wall: a day of 24 hours. */
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
