import { html, svg, type TemplateResult } from 'lit';

export type BadgeTone = 'bad' | 'warn' | 'good' | 'unknown' | 'invalid';

export interface Badge {
  readonly tone: BadgeTone;
  readonly text: string;
}

/** A state in a word; shape and tint repeat what the word says. */
export const badge = ({ tone, text }: Badge): TemplateResult => html`
  <span class="badge" part="badge" data-tone=${tone}
    ><svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">${marks[tone]}</svg>${text}</span
  >
`;

const marks = {
  bad: svg`<path d="M6 .8 11.6 11H.4Z" fill="currentColor" /><path class="badge-cut" d="M6 4.4v3M6 8.6v1" />`,
  warn: svg`<circle class="badge-line" cx="6" cy="6" r="5" /><path d="M6 1a5 5 0 0 1 0 10Z" fill="currentColor" />`,
  good: svg`<path class="badge-line" d="m1.5 6.5 3 3 6-7" />`,
  unknown: svg`<circle class="badge-line badge-dashed" cx="6" cy="6" r="5" /><path class="badge-line" d="M3.8 6h4.4" />`,
  invalid: svg`<circle class="badge-line" cx="6" cy="6" r="5" /><path class="badge-line" d="m4 4 4 4m0-4-4 4" />`,
} as const satisfies Record<BadgeTone, unknown>;
