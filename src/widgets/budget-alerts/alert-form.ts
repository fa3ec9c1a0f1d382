import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { live } from 'lit/directives/live.js';
import type { AlertType } from '../../contracts/cost-alerts.js';
import { currencySymbol } from '../../format/currency.js';
import { count } from '../../format/count.js';
import { money } from '../../format/money.js';
import { highestThreshold, lowestThreshold } from '../../money/threshold.js';
import { problemText } from '../../parts/problem-text.js';
import type { ProblemWords } from '../../parts/problem.words.js';
import { alertTypes, check, type Draft, type DraftProblems, type Target } from './alert-draft.js';
import type { Act, AlertFormController } from './alert-form-controller.js';
import type { Words } from './budget-alerts.words.js';
import type { Outcome } from './set-alert.js';

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
      <div class="form-head">
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
      ${domainField(form, draft, wrong, context)} ${typeField(form, draft, words)}
      ${thresholdField(form, draft, wrong, context)}
      <button class="primary" part="submit" aria-disabled=${form.act.phase === 'working' ? 'true' : 'false'}>
        ${words.submit}
      </button>
      ${actLine(form, context)}
    </form>
  `;
};

const domainField = (
  form: AlertFormController,
  draft: Draft,
  wrong: DraftProblems | null,
  { words, domains }: FormContext,
): TemplateResult => {
  const options: readonly (readonly [Target, string])[] = [
    ['all', words.allDomains],
    ...domains.map((domain) => [`=${domain}`, domain] as const),
    ['other', words.otherDomain],
  ];
  const problem = wrong?.domain ?? null;
  return html`
    <div class="form-field form-domain">
      <label for="domain">${words.domain}</label>
      <select
        id="domain"
        class="field"
        part="field"
        @change=${(event: Event) => form.edit({ target: valueOf(event) as Target })}
      >
        ${repeat(
          options,
          ([target]) => target,
          ([target, text]) =>
            html`<option value=${target} .selected=${live(target === draft.target)}>${text}</option>`,
        )}
      </select>
    </div>
    ${
      draft.target === 'other'
        ? html`<div class="form-field form-domain">
            <label for="other">${words.otherDomainLabel}</label>
            <input
              id="other"
              class="field"
              part="field"
              inputmode="url"
              autocomplete="off"
              autocapitalize="none"
              spellcheck="false"
              .value=${live(draft.other)}
              aria-invalid=${problem ? 'true' : 'false'}
              aria-describedby="other-note"
              @input=${(event: Event) => form.edit({ other: valueOf(event) })}
            />
            <p id="other-note" class="form-note" ?data-wrong=${problem !== null}>
              ${problem ? words.domainProblems[problem] : nothing}
            </p>
          </div>`
        : nothing
    }
  `;
};

const typeField = (form: AlertFormController, draft: Draft, words: Words): TemplateResult => html`
  <div class="form-field">
    <label for="type">${words.type}</label>
    <select
      id="type"
      class="field"
      part="field"
      @change=${(event: Event) => form.edit({ type: valueOf(event) as AlertType })}
    >
      ${alertTypes.map(
        (type) =>
          html`<option value=${type} .selected=${live(type === draft.type)}>
            ${words.typeChoices[type]}
          </option>`,
      )}
    </select>
  </div>
`;

const thresholdField = (
  form: AlertFormController,
  draft: Draft,
  wrong: DraftProblems | null,
  { words, lang }: FormContext,
): TemplateResult => {
  const problem = wrong?.threshold ?? null;
  return html`
    <div class="form-field form-threshold">
      <label for="threshold">${words.threshold(currencySymbol(lang))}</label>
      <input
        id="threshold"
        class="field"
        part="field"
        inputmode="decimal"
        autocomplete="off"
        .value=${live(draft.threshold)}
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby="unit threshold-note"
        @input=${(event: Event) => form.edit({ threshold: valueOf(event) })}
      />
      <span id="unit" class="form-unit">${words.units[draft.type]}</span>
    </div>
    <p id="threshold-note" class="form-note form-echo" ?data-wrong=${problem !== null}>
      ${problem ? amountProblemText(problem, words, lang) : echo(draft, words, lang)}
    </p>
  `;
};

const valueOf = (event: Event): string => (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;

/** The amount as it was understood, before it is sent. */
const echo = (draft: Draft, words: Words, lang: string): string => {
  const checked = check({ ...draft, target: 'all' }, lang);
  if ('problems' in checked) return '';
  const text = words.echo[draft.type](money(checked.intent.threshold, lang));
  return draft.target === 'all' ? words.inAnyDomain(text) : text;
};

const amountProblemText = (
  problem: Exclude<DraftProblems['threshold'], null>,
  words: Words,
  lang: string,
): string => {
  switch (problem) {
    case 'too-small':
    case 'too-large':
      return words.between(money(lowestThreshold, lang), money(highestThreshold, lang));
    case 'not-a-number':
    case 'grouping':
      return words.amountProblems[problem](count(1234.5, lang, 2).replace(/\D(?=\d{3})/, ''));
    case 'empty':
    case 'too-many-decimals':
      return words.amountProblems[problem];
    default:
      return problem satisfies never;
  }
};

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

const actText = (act: Act, words: Words, problems: ProblemWords, lang: string): string => {
  switch (act.phase) {
    case 'editing':
      return '';
    case 'working':
      return words.steps[act.step];
    case 'done':
      return outcomeText(act.outcome, words, problems, lang);
    default:
      return act satisfies never;
  }
};

export const outcomeText = (outcome: Outcome, words: Words, problems: ProblemWords, lang: string): string => {
  switch (outcome.kind) {
    case 'saved':
      return words.saved;
    case 'exists':
      return words.exists;
    case 'not-saved':
      return words.notSaved(outcome.problem ? problemText(outcome.problem, problems, lang) : words.notShown);
    case 'unknown':
      return words.unknownOutcome;
    default:
      return outcome satisfies never;
  }
};
