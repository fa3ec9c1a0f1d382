import type { ReactiveControllerHost } from 'lit';
import { askOnce } from '../../data/answer.js';
import type { Connection } from '../../data/connection.js';
import { pageClock } from '../../data/page-clock.js';
import { checkAlerts, setAlert as setAlertSource } from '../../data/sources.js';
import { toNumber } from '../../money/compare.js';
import { check, type Draft, type DraftProblems, type Target } from './alert-draft.js';
import { checkAgain, setAlert, type AlertApi, type Intent, type Outcome, type Step } from './set-alert.js';

export interface AlertFormHost extends ReactiveControllerHost, HTMLElement {
  readonly connection: Connection | null;
}

/** Where the form stands with what a person asked for. */
export type Act =
  | { readonly phase: 'editing' }
  | { readonly phase: 'working'; readonly step: Step }
  | { readonly phase: 'done'; readonly outcome: Outcome };

/** Keeps what a person types, and carries it out once: a second click while that goes on does nothing. */
export class AlertFormController {
  readonly #host: AlertFormHost;
  readonly #settled: (intent: Intent, outcome: Outcome) => void;
  #draft: Omit<Draft, 'target'> = { other: '', type: 'daily', threshold: '' };
  #target: Target | null = null;
  #act: Act = { phase: 'editing' };
  #sent: Intent | null = null;
  #tried = false;

  /** @param settled told at the end of an act what became of it, as far as anybody can tell */
  constructor(host: AlertFormHost, settled: (intent: Intent, outcome: Outcome) => void) {
    this.#host = host;
    this.#settled = settled;
  }

  get act(): Act {
    return this.#act;
  }

  /** The draft; its domain is the widget's own until a person chooses another. */
  draft(domain: string | undefined): Draft {
    return { ...this.#draft, target: this.#target ?? (domain === undefined ? 'all' : `=${domain}`) };
  }

  /** What is wrong with a draft that a person tried to send. */
  problems(draft: Draft, lang: string): DraftProblems | null {
    const checked = check(draft, lang);
    return this.#tried ? checked.problems : null;
  }

  edit({ target, ...draft }: Partial<Draft>): void {
    this.#target = target ?? this.#target;
    this.#draft = { ...this.#draft, ...draft };
    const forgettable = this.#act.phase === 'done' && this.#act.outcome.kind !== 'unknown';
    if (forgettable) this.#act = { phase: 'editing' };
    this.#host.requestUpdate();
  }

  async submit(draft: Draft, lang: string): Promise<void> {
    if (this.#act.phase === 'working') return;
    const checked = check(draft, lang);
    this.#tried = checked.problems !== null;
    if (checked.problems === null) return this.#carryOut(setAlert, checked.intent);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus();
  }

  checkAgain(): void {
    if (this.#sent && this.#act.phase === 'done') void this.#carryOut(checkAgain, this.#sent);
  }

  async #carryOut(start: typeof setAlert, intent: Intent): Promise<void> {
    const { connection } = this.#host;
    const typed = this.#draft.threshold;
    this.#sent = intent;
    const outcome: Outcome = connection
      ? await start(intent, apiOf(intent, connection), (step) => this.#show({ phase: 'working', step }))
      : { kind: 'not-saved', problem: null };
    if (outcome.kind === 'saved' && this.#draft.threshold === typed) {
      this.#draft = { ...this.#draft, threshold: '' };
    }
    this.#show({ phase: 'done', outcome });
    this.#settled(intent, outcome);
  }

  #show(act: Act): void {
    this.#act = act;
    this.#host.requestUpdate();
  }
}

const apiOf = ({ domain, type, threshold }: Intent, connection: Connection): AlertApi => {
  // Nobody takes back what was sent: it goes on without the widget.
  const { signal } = new AbortController();
  const named = domain === null ? {} : { domain };
  return {
    look: async () => (await askOnce(checkAlerts(named), connection, signal)).data,
    send: () =>
      askOnce(
        setAlertSource({ ...named, alert_type: type, threshold_usd: toNumber(threshold) }),
        connection,
        signal,
      ),
    pause: (ms) => new Promise((resolve) => void pageClock.after(ms, resolve)),
  };
};
