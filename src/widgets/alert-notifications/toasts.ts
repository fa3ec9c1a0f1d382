import { html, nothing, type TemplateResult } from 'lit';
import { money } from '../../format/money.js';
import type { Money } from '../../types/money.js';
import { typeText } from './alert-notifications.tables.js';
import type { AlertNotificationsWords } from './alert-notifications.words.js';
import type { Notice } from './notices.js';

export interface ToastContext {
  readonly words: AlertNotificationsWords;
  readonly lang: string;
  readonly theme: string | undefined;
  readonly dismiss: (notice: Notice) => void;
  readonly snooze: (notice: Notice) => void;
}

/** Toasts that are on screen at once; the history has all. */
const most = 3;

export const titleOf = ({ level, domain, type }: Notice, words: AlertNotificationsWords): string =>
  words.crossed[level](domain ?? words.allDomains, typeText(type, words));

export const amountsOf = (
  { spent, threshold }: Notice,
  words: AlertNotificationsWords,
  lang: string,
): string => {
  const text = (value: Money | null): string => (value === null ? '—' : money(value, lang));
  return words.amounts(text(spent), text(threshold));
};

/** The title tells it from the same button of another toast. */
const button = (look: string, text: string, title: string, press: () => void): TemplateResult =>
  html`<button type="button" class=${look} aria-describedby=${title} @click=${press}>${text}</button>`;

/** In the top layer, newest first; each stays until a person closes it. */
export const toasts = (notices: readonly Notice[], context: ToastContext): TemplateResult => {
  const { words, lang, theme, dismiss, snooze } = context;
  return html`
    <div
      class="toasts frame"
      part="toasts"
      .popover=${'manual'}
      role="region"
      aria-label=${words.toasts}
      data-theme=${theme ?? nothing}
    >
      <ul role="list">
        ${notices.slice(0, most).map(
          (notice, i) => html`
            <li part="toast" data-level=${notice.level}>
              <strong id=${`toast-${i}`}><bdi>${titleOf(notice, words)}</bdi></strong>
              <p>${amountsOf(notice, words, lang)}</p>
              <div>
                ${button('action', words.dismiss, `toast-${i}`, () => dismiss(notice))}
                ${button('action quiet', words.snooze, `toast-${i}`, () => snooze(notice))}
              </div>
            </li>
          `,
        )}
      </ul>
      ${notices.length > most ? html`<p class="more">${words.more(notices.length - most)}</p>` : nothing}
    </div>
  `;
};
