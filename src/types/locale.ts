/** How values are written for one reader. Every part is valid for Intl: whoever makes one has checked it. */
export interface Locale {
  /** BCP 47 tag: `en-GB`. */
  readonly lang: string;
  /** IANA zone: `Europe/London`. */
  readonly timeZone: string;
}
