import { css, html, nothing, type TemplateResult } from 'lit';
import { keyedRows } from '../../parts/keyed-rows.js';
import { problemText } from '../../parts/problem-text.js';
import type { ProblemWords } from '../../parts/problem.words.js';
import { fieldsOf, type FieldName, type StoreType, type Tested } from './connection-test.js';
import type { StoreOverviewWords } from './store-overview.words.js';

export interface ConnectionForm {
  readonly isOpen: boolean;
  readonly type: StoreType;
  /** Fields that were empty when somebody tried to send. */
  readonly missing: ReadonlySet<FieldName>;
  readonly isRunning: boolean;
  /** What became of the last test. */
  readonly outcome: string;
  readonly works: boolean;
  readonly toggle: () => void;
  readonly choose: (type: StoreType) => void;
  readonly submit: (event: SubmitEvent) => void;
}

/** A form whose fields nobody reads but at the moment of sending: no value of theirs is bound to anything. */
export const connectionForm = (form: ConnectionForm, words: StoreOverviewWords): TemplateResult => html`
  <div part="test">
    <button type="button" class="action unfold" aria-expanded=${String(form.isOpen)} @click=${form.toggle}>
      ${words.test}
    </button>
    ${form.isOpen ? fields(form, words) : nothing}
  </div>
`;

const fields = (form: ConnectionForm, words: StoreOverviewWords): TemplateResult => html`
  <form part="form" novalidate autocomplete="off" @submit=${form.submit}>
    <p class="form-text">${words.testText}</p>
    <label>
      <span>${words.type}</span>
      <select
        class="field"
        part="field"
        @change=${(event: Event) => form.choose((event.currentTarget as HTMLSelectElement).value as StoreType)}
      >
        ${types.map((type) => html`<option value=${type} ?selected=${type === form.type}>${words.types[type]}</option>`)}
      </select>
    </label>
    ${keyedRows<FieldName>(
      fieldsOf[form.type],
      (name) => name,
      (name, i) => field(name, i > 0, form, words),
    )}
    <div class="form-act">
      <button class="primary" part="submit" aria-disabled=${String(form.isRunning)}>${words.submit}</button>
      <p part="outcome" data-works=${form.works ? 'yes' : nothing}>${form.outcome}</p>
    </div>
  </form>
`;

const types = Object.keys(fieldsOf) as StoreType[];

const field = (
  name: FieldName,
  isSecret: boolean,
  { missing }: ConnectionForm,
  { fields }: StoreOverviewWords,
): TemplateResult => html`
  <label>
    <span>${fields[name]}</span>
    <input
      class="field"
      part="field"
      name=${name}
      type=${isSecret ? 'password' : 'text'}
      inputmode=${isSecret ? nothing : 'url'}
      autocomplete=${isSecret ? 'new-password' : 'off'}
      autocapitalize="none"
      spellcheck="false"
      aria-invalid=${missing.has(name) ? 'true' : 'false'}
    />
  </label>
`;

/** What became of a test, in one line. */
export const testedText = (
  tested: Tested,
  words: StoreOverviewWords,
  problems: ProblemWords,
  lang: string,
): string => {
  if (tested.kind === 'failed') return words.fails(problemText(tested.problem, problems, lang));
  const { success, error, message, storeInfo } = tested.answer;
  if (!success) return words.fails(error ?? message ?? words.noReason);
  const { name = null, version = null, currency = null } = storeInfo ?? {};
  const shop = [name, version && words.version(version), currency].filter(Boolean);
  return words.works(shop.join(', '));
};

export const connectionFormStyles = css`
  .unfold {
    margin-inline-start: -9px;
  }

  form {
    display: grid;
    font-size: var(--_font-13);
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    align-items: end;
    gap: 12px;
    padding-block: 4px 12px;
  }

  form label {
    display: grid;
    gap: 4px;
    color: var(--_text-2);
  }

  form .field {
    font-size: inherit;
    color: var(--_text);
  }

  form option {
    background: var(--_raised);
    color: var(--_text);
  }

  .form-text,
  .form-act {
    grid-column: 1 / -1;
  }

  .form-text {
    color: var(--_text-3);
  }

  .form-act {
    display: flex;
    align-items: center;
    gap: 4px 12px;
  }

  .form-act p {
    min-block-size: 2lh;
    align-content: center;
    overflow-wrap: anywhere;
    color: var(--_text-2);
  }

  .form-act [data-works] {
    color: var(--_good);
  }

  .primary[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
`;
