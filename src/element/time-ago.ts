import { html, type TemplateResult } from 'lit';
import { everySecond, pageClock } from '../data/page-clock.js';
import { instant, iso } from '../format/instant.js';
import { relativeTime } from '../format/relative-time.js';
import { tickingText } from '../parts/ticking-text.js';
import type { Instant } from '../types/instant.js';
import type { Locale } from '../types/locale.js';

const beat = { everySecond };

/** How long ago something was, which goes on growing; the moment itself for whoever points at it. */
export const timeAgo = (at: Instant, locale: Locale): TemplateResult =>
  html`<time datetime=${iso(at)} title=${instant(at, 'full', locale)}
    >${tickingText(beat, () => relativeTime(pageClock.now() - at, locale.lang))}</time
  >`;
