import { dateFormat } from './intl.js';

/** The tag as Intl writes it (`en-gb` → `en-GB`), or null where Intl does not speak it. Never throws. */
export const supportedLanguage = (lang: string): string | null =>
  orNull(() => Intl.NumberFormat.supportedLocalesOf(lang)[0]);

/**
 * The zone as Intl writes it (`europe/london` → `Europe/London`), or null. Of two names it keeps the one that was given:
 * browsers call `Europe/Kyiv` by its old name. Never throws.
 */
export const supportedTimeZone = (timeZone: string): string | null =>
  orNull(() => {
    const own = dateFormat('en', { timeZone }).resolvedOptions().timeZone;
    return own.toLowerCase() === timeZone.toLowerCase() ? own : timeZone;
  });

const orNull = (ask: () => string | undefined): string | null => {
  try {
    return ask() ?? null;
  } catch {
    return null;
  }
};
