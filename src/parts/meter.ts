import { html, nothing, svg, type TemplateResult } from 'lit';

export interface Meter {
  /** In any unit; null: unknown. */
  readonly value: number | null;
  /** In the same unit; null: there is none that means something. */
  readonly limit: number | null;
  readonly tone: 'bad' | 'warn' | 'plain';
}

/** Something spent must not look like nothing spent. */
const leastPercent = 0.7;

/**
 * A bar whose full width is the larger of value and limit: over the limit, a tick marks where that is. Empty and dashed
 * where nothing is known. Hidden from speech: the figures beside it say the same.
 */
export const meter = ({ value, limit, tone }: Meter): TemplateResult => {
  if (value === null || limit === null || limit <= 0) {
    return html`<svg class="meter" part="meter" aria-hidden="true">
      <rect class="meter-unknown" x="0.5" y="3.5" width="100%" height="5" rx="2.5"></rect>
    </svg>`;
  }
  const full = Math.max(value, limit);
  const filled = value > 0 ? Math.max((value / full) * 100, leastPercent) : 0;
  return html`<svg class="meter" part="meter" data-tone=${tone} aria-hidden="true">
    <rect class="meter-track" y="3" width="100%" height="6" rx="3"></rect>
    <rect class="meter-fill" y="3" width=${`${filled}%`} height="6" rx="3"></rect>
    ${value > limit ? tick(limit / full) : nothing}
  </svg>`;
};

const tick = (at: number) => svg`
  <svg class="meter-tick" x=${`${at * 100}%`}>
    <rect class="meter-gap" x="-2" y="1" width="4" height="10"></rect>
    <rect class="meter-mark" x="-1" y="1" width="2" height="10"></rect>
  </svg>
`;
