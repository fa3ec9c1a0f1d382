import { html, nothing, type TemplateResult } from 'lit';

export interface Figure {
  readonly label: string;
  /** As it is read: `$12.54`, or `—`. */
  readonly text: string;
  /** As a machine reads it, exact; null where nothing is known. */
  readonly exact: string | null;
  /** Smaller and lighter behind the value: `/h`. */
  readonly unit?: string | undefined;
  /** How the figure came about, for whoever points at it and for speech: `Average over the last 7 days`. */
  readonly note?: string | undefined;
  /** Under the value: a change, or in a few words what it is made of. */
  readonly below?: TemplateResult | string | undefined;
  /** Under that: its course, as a small line. */
  readonly line?: TemplateResult | undefined;
}

/** One number with its label, for use inside a `<dl>`. */
export const figure = ({ label, text, exact, unit, note, below, line }: Figure): TemplateResult => html`
  <div class="figure" part="figure" title=${note ?? nothing}>
    <dt>${label}${note ? html`<span class="visually-hidden">, ${note}</span>` : nothing}</dt>
    <dd>
      ${exact === null ? text : html`<data value=${exact} title=${exact}>${text}</data>`}${
        unit && exact !== null ? html`<span class="unit">&#8239;${unit}</span>` : nothing
      }
    </dd>
    ${below === undefined ? nothing : html`<dd class="below">${below}</dd>`}
    ${line === undefined ? nothing : html`<dd class="line" aria-hidden="true">${line}</dd>`}
  </div>
`;
