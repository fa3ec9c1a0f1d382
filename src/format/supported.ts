import { dateFormat } from './intl.js';

/** The tag as Intl writes it (`en-gb` → `en-GB`), or null where Intl does not speak it. Never throws. */
export const supportedLanguage = (lang: string): string | null =>
  orNull(() => Intl.NumberFormat.supportedLocalesOf(lang)[0]);

/** The zone as Intl writes it (`europe/london` → `Europe/London`), or null. Never throws. */
export const supportedTimeZone = (timeZone: string): string | null =>
  orNull(() => dateFormat('en', { timeZone }).resolvedOptions().timeZone);

const orNull = (ask: () => string | undefined): string | null => {
  try {
    return ask() ?? null;
  } catch {
    return null;
  }
};
