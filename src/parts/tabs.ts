import { html, type TemplateResult } from 'lit';

export interface Tabs<Key extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly key: Key; readonly text: string }[];
  readonly selected: Key;
  readonly select: (key: Key) => void;
  /** What the selected tab shows. */
  readonly panel: TemplateResult;
}

/**
 * Tabs by the ARIA pattern: one tab stop, arrows (in the direction of reading), Home and End go to a tab and select it.
 * https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export const tabs = <Key extends string>({
  label,
  tabs,
  selected,
  select,
  panel,
}: Tabs<Key>): TemplateResult => {
  const go = (event: KeyboardEvent): void => {
    const list = event.currentTarget as HTMLElement;
    const at = tabs.findIndex(({ key }) => key === selected);
    const forward = list.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
    const to: Partial<Record<string, number>> = {
      [forward]: (at + 1) % tabs.length,
      [backward]: (at - 1 + tabs.length) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const next = to[event.key];
    const tab = next === undefined ? undefined : tabs[next];
    if (next === undefined || !tab) return;
    event.preventDefault();
    select(tab.key);
    list.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return html`
    <div class="tabs" part="tabs" role="tablist" aria-label=${label} @keydown=${go}>
      ${tabs.map(
        ({ key, text }) => html`
          <button
            type="button"
            role="tab"
            part="tab"
            id="tab-${key}"
            aria-selected=${key === selected ? 'true' : 'false'}
            aria-controls="tabpanel"
            tabindex=${key === selected ? '0' : '-1'}
            @click=${() => select(key)}
          >
            ${text}
          </button>
        `,
      )}
    </div>
    <div id="tabpanel" part="tabpanel" role="tabpanel" aria-labelledby="tab-${selected}">${panel}</div>
  `;
};
