import { html, nothing, type TemplateResult } from 'lit';
import { currencySymbol } from '../../format/currency.js';
import type { ProblemWords } from '../../parts/problem.words.js';
import { alertTypes, type Draft, type DraftProblems } from './alert-draft.js';
import type { AlertFormController } from './alert-form-controller.js';
import { actText, amountProblemText, echo } from './alert-form.text.js';
import type { Words } from './budget-alerts.words.js';

export interface FormContext {
  readonly words: Words;
  readonly problems: ProblemWords;
  readonly lang: string;
  /** The level of the widget's own heading. */
  readonly headingLevel: number;
  /** Domains to choose from. */
  readonly domains: readonly string[];
  /** The widget's own domain; undefined: all. */
  readonly domain: string | undefined;
}

export const alertForm = (form: AlertFormController, context: FormContext): TemplateResult => {
  const { words, lang, headingLevel } = context;
  const draft = form.draft(context.domain);
  const wrong = form.problems(draft, lang);
  const submit = (event: Event): void => {
    event.preventDefault();
    void form.submit(draft, lang);
  };
  return html`
    <form class="alert-form" part="form" aria-labelledby="form-heading" @submit=${submit}>
      <div>
        <div
          id="form-heading"
          class="form-heading"
          role="heading"
          aria-level=${Math.min(headingLevel + 1, 6)}
        >
          ${words.setAlert}
        </div>
        <p class="alerts-only">${words.alertsOnly}</p>
      </div>
      ${domainField(form, draft, wrong, context)}
      ${choice({
        id: 'type',
        label: words.type,
        value: draft.type,
        options: alertTypes.map((type) => [type, words.typeChoices[type]] as const),
        choose: (type) => form.edit({ type }),
      })}
      ${thresholdField(form, draft, wrong, context)}
      <div class="form-act">
        <button
          class="primary"
          part="submit"
          aria-disabled=${form.act.phase === 'working' ? 'true' : 'false'}
        >
          ${words.submit}
        </button>
        ${actLine(form, context)}
      </div>
    </form>
  `;
};

const domainField = (
  form: AlertFormController,
  draft: Draft,
  wrong: DraftProblems | null,
  { words, domains }: FormContext,
): TemplateResult => {
  const problem = wrong?.domain;
  return html`
    ${choice({
      id: 'domain',
      label: words.domain,
      value: draft.target,
      options: [
        ['all', words.allDomains],
        ...domains.map((domain) => [`=${domain}`, domain] as const),
        ['other', words.otherDomain],
      ],
      choose: (target) => form.edit({ target }),
    })}
    ${
      draft.target === 'other'
        ? html`<div class="form-field">
            <label for="other">${words.otherDomainLabel}</label>
            <input
              id="other"
              class="field"
              part="field"
              inputmode="url"
              autocomplete="off"
              autocapitalize="none"
              spellcheck="false"
              .value=${draft.other}
              aria-invalid=${problem ? 'true' : 'false'}
              aria-describedby="other-note"
              @input=${(event: Event) => form.edit({ other: valueOf(event) })}
            />
            <p id="other-note" class="form-note" ?data-wrong=${problem}>
              ${problem ? words.domainProblems[problem] : nothing}
            </p>
          </div>`
        : nothing
    }
  `;
};

interface Choice<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly choose: (value: T) => void;
}

const choice = <T extends string>({ id, label, value, options, choose }: Choice<T>): TemplateResult => html`
  <div class="form-field" data-field=${id}>
    <label for=${id}>${label}</label>
    <select id=${id} class="field" part="field" @change=${(event: Event) => choose(valueOf(event) as T)}>
      ${options.map(
        ([option, text]) => html`<option value=${option} .selected=${option === value}>${text}</option>`,
      )}
    </select>
    <svg class="chevron" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d="m2.5 4.5 3.5 3.5 3.5-3.5" />
    </svg>
  </div>
`;

const thresholdField = (
  form: AlertFormController,
  draft: Draft,
  wrong: DraftProblems | null,
  { words, lang }: FormContext,
): TemplateResult => {
  const problem = wrong?.threshold;
  return html`
    <div class="form-field" data-field="threshold">
      <label for="threshold">${words.threshold(currencySymbol(lang))}</label>
      <input
        id="threshold"
        class="field"
        part="field"
        inputmode="decimal"
        autocomplete="off"
        .value=${draft.threshold}
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby="unit threshold-note"
        @input=${(event: Event) => form.edit({ threshold: valueOf(event) })}
      />
      <span id="unit" class="form-unit">${words.types[draft.type]}</span>
    </div>
    <p id="threshold-note" class="form-note form-echo" ?data-wrong=${problem}>
      ${problem ? amountProblemText(problem, words, lang) : echo(draft, words, lang)}
    </p>
  `;
};

const valueOf = (event: Event): string => (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;

const actLine = (form: AlertFormController, { words, problems, lang }: FormContext): TemplateResult => {
  const { act } = form;
  const unknown = act.phase === 'done' && act.outcome.kind === 'unknown';
  return html`<p
    class="outcome"
    part="outcome"
    data-outcome=${act.phase === 'done' ? act.outcome.kind : 'none'}
  >
    ${actText(act, words, problems, lang)}
    ${
      unknown
        ? html`<button type="button" class="action" part="check-again" @click=${() => form.checkAgain()}>
            ${words.checkAgain}
          </button>`
        : nothing
    }
  </p>`;
};
