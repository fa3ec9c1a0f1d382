import { html, nothing, type TemplateResult } from 'lit';

export interface Notice {
  readonly title: string;
  readonly text: string;
  readonly tone?: 'plain' | 'bad';
  readonly more?: TemplateResult;
}

/** A message in the place of figures: what is the case, and what to do. */
export const notice = ({ title, text, tone = 'plain', more }: Notice): TemplateResult => html`
  <div class="notice" part="notice">
    <p class="notice-title">
      ${
        tone === 'bad'
          ? html`<svg class="bad-mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
              <path d="M6 .8 11.6 11H.4Z" fill="currentColor" />
              <path d="M6 4.4v3M6 8.6v1" class="mark-cut" />
            </svg>`
          : nothing
      }
      ${title}
    </p>
    <p class="notice-text">${text}</p>
    ${more ?? nothing}
  </div>
`;
