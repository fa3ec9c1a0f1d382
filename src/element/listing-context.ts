import type { ListingContext } from '../parts/listing/listing.js';
import type { ListingController } from '../parts/listing/listing-controller.js';
import { english } from '../parts/listing/listing.words.js';
import type { Locale } from '../types/locale.js';
import { announceAct } from './announcer.js';
import { wordsOf } from './languages.js';

/** What a list needs of the page: its words and the page's one voice. */
export const listingContext = (
  controller: ListingController,
  locale: Locale,
  currency: string,
): ListingContext => ({
  controller,
  locale,
  currency,
  announce: announceAct,
  words: wordsOf('listing', english, locale.lang),
});
