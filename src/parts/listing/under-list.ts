import { css, html, type TemplateResult } from 'lit';

/** What a list is to be read with. @param part also its name in the document */
export const underList = (part: string, label: string, content: TemplateResult): TemplateResult => html`
  <div class="under-list" part=${part} tabindex="0" role="group" aria-label=${label}>${content}</div>
`;

/** After those of the list, whose box it makes larger: by `--_under-list`, in which longer text scrolls. */
export const underListStyles = css`
  .card {
    --_body: calc(var(--_list) + var(--_under-list) + 12px);
  }

  .under-list {
    block-size: var(--_under-list);
    overflow: auto;
    padding-block-start: 8px;
    font-size: var(--_font-12);
    color: var(--_text-3);
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
`;
