import { html, type TemplateResult } from 'lit';

export interface Segments<V extends string | null> {
  readonly label: string;
  readonly options: readonly { readonly value: V; readonly text: string }[];
  /** undefined: none of them holds. */
  readonly value: V | undefined;
  readonly choose: (value: V) => void;
}

/** A few choices of which one holds; the chosen one is told by its edge, its weight and `aria-pressed`. */
export const segments = <V extends string | null>({
  label,
  options,
  value,
  choose,
}: Segments<V>): TemplateResult => html`
  <div class="segments" part="segments" role="group" aria-label=${label}>
    ${options.map(
      (option) =>
        html`<button
          type="button"
          aria-pressed=${option.value === value ? 'true' : 'false'}
          @click=${() => choose(option.value)}
        >
          ${option.text}
        </button>`,
    )}
  </div>
`;
