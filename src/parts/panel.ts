import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from '../data/reading.js';
import { describeIssue, type Issue } from '../types/issue.js';
import { freshness, nextTry, type FreshnessWords, type Watched } from './freshness.js';
import { notice } from './notice.js';
import type { PanelWords } from './panel.words.js';
import { problemText } from './problem-text.js';

export type Content = TemplateResult | string | typeof nothing | readonly TemplateResult[];

/** What a page says in place of figures where there is nothing to count. */
export interface Empty {
  readonly title: string;
  readonly text: string;
}

/** All that a widget tells its frame; the frame draws every state of it. */
export interface Panel<T> {
  readonly heading: string;
  /** What the figures are about: whose and of when. */
  readonly scope: string;
  /** Controls in the header, shown once there are figures to control. */
  readonly actions?: Content;
  /** Controls in the header that are there in every state: what to look at, or to be done with it. */
  readonly standing?: Content;
  /** What is said while nothing is asked for, though it is known where; by default how to say where. */
  readonly unasked?: Empty | undefined;
  /** The answer holds nothing to count. */
  readonly empty: (data: T) => Empty | null;
  readonly content: (data: T) => Content;
  /** Where there is something to do even with nothing to count: what stands around the message. */
  readonly aroundEmpty?: (data: T, message: TemplateResult) => Content;
  /** Where there is something to do even while nothing can be loaded; likewise. */
  readonly aroundFailed?: (message: TemplateResult) => Content;
  readonly skeleton: TemplateResult;
  /** How many rows or figures the first view has room for, whatever the state: `--_units` of the widget's styles. */
  readonly units?: number;
  /** By default that these figures could not be loaded. */
  readonly failedTitle?: string;
  /** Behind the age in the footer: what the figures leave out, how far they reach back. Empty ones are left out. */
  readonly notes?: (data: T) => readonly string[];
  readonly footerActions?: (data: T) => Content;
}

/** What the element hands to every panel: the reader's settings and what a person can ask for. */
export interface Place {
  readonly tag: string;
  readonly lang: string;
  readonly words: FreshnessWords;
  readonly headingLevel: number;
  readonly paused: boolean;
  readonly retry: () => void;
}

/** The one place that draws the phases: same skeleton, notice, retry, stale mark and `aria-busy` for every widget. */
export const panel = <T>(reading: Reading<T>, view: Panel<T>, place: Place): TemplateResult => html`
  <section
    class="card"
    part="card"
    aria-labelledby="heading"
    aria-busy=${String(reading.phase === 'loading')}
  >
    <header part="header">
      <div class="titles">
        <div id="heading" part="heading" role="heading" aria-level=${place.headingLevel}>
          <slot name="heading">${view.heading}</slot>
        </div>
        <p part="scope">${view.scope}</p>
      </div>
      <div class="header-actions" part="actions">
        ${view.standing}
        <div class="own-actions" ?data-waiting=${reading.phase !== 'fresh' && reading.phase !== 'stale'}>
          ${view.actions}
        </div>
        <slot name="actions"></slot>
      </div>
    </header>
    <div class="body" part="body">${body(reading, view, place)}</div>
    <footer part="footer"></footer>
    <slot hidden></slot>
  </section>
`;

const body = <T>(reading: Reading<T>, view: Panel<T>, { tag, words, lang, retry }: Place): Content => {
  switch (reading.phase) {
    case 'idle':
      if (view.unasked) return notice(view.unasked.title, view.unasked.text);
      return notice(
        words.panel.notConnected,
        words.panel.setUp,
        html`<code part="code"
          >&lt;${tag}<br />&nbsp; <span>base-url=</span><span>"https://shop.example"&gt;</span></code
        >`,
      );
    case 'loading':
      return html`<div class="skeleton" part="skeleton" aria-hidden="true">${view.skeleton}</div>`;
    case 'fresh':
    case 'stale': {
      const empty = view.empty(reading.data);
      if (!empty) return view.content(reading.data);
      const message = html`<slot name="empty">${notice(empty.title, empty.text)}</slot>`;
      return view.aroundEmpty?.(reading.data, message) ?? message;
    }
    case 'failed': {
      const message = html`<slot name="error"
        >${notice(
          html`${warningMark} ${view.failedTitle ?? words.panel.failed}`,
          `${problemText(reading.problem, words.problem, lang)} ${reading.problem.kind === 'auth' ? '' : words.panel.notZero}`,
          html`<button class="secondary" part="retry" ?disabled=${reading.refreshing} @click=${retry}>
            ${words.panel.retry}
          </button>`,
        )}</slot
      >`;
      return view.aroundFailed?.(message) ?? message;
    }
    default:
      return reading satisfies never;
  }
};

const warningMark = html`<svg
  class="warning-mark"
  viewBox="0 0 12 12"
  width="12"
  height="12"
  aria-hidden="true"
>
  <path d="M6 .8 11.6 11H.4Z" />
</svg>`;

/** A list that was cut is no figure that could not be read. */
const spoiled = (issues: readonly Issue[], words: PanelWords): string => {
  const cut = issues.filter(({ isCut }) => isCut).length;
  const unreadable = issues.length - cut;
  return [cut > 0 && words.cut(cut), unreadable > 0 && words.unreadable(unreadable)]
    .filter(Boolean)
    .join(' · ');
};

/**
 * What the panel's footer holds, to be drawn by itself again and again: nothing else of a panel grows older between
 * two answers.
 */
export const footer = <T>(watched: Watched<T>, view: Panel<T>, place: Place): (() => TemplateResult) => {
  const { reading } = watched;
  const { words, lang, paused, retry } = place;
  const age = (): string => freshness(watched, words, lang, paused);
  if (reading.phase === 'stale') {
    return () =>
      html`<div class="strip" part="stale">
        <strong><span part="age">${age()}</span></strong>
        <p>${problemText(reading.problem, words.problem, lang)} ${nextTry(watched, words.problem, lang)}</p>
        <button part="retry" @click=${retry}>${words.panel.retryNow}</button>
      </div>`;
  }
  const fresh = reading.phase === 'fresh' ? reading : null;
  const notes = (fresh && view.notes?.(fresh.data)) ?? [];
  const issues = fresh?.issues ?? [];
  const told = [
    ...notes.filter(Boolean).map((text) => note(text)),
    ...(issues.length > 0
      ? [note(spoiled(issues, words.panel), issues.slice(0, 5).map(describeIssue).join('\n'))]
      : []),
  ];
  const actions = fresh && !view.empty(fresh.data) ? view.footerActions?.(fresh.data) : nothing;
  return () => html`
    <p class="meta"><span part="age">${age()}</span>${told}</p>
    <div class="footer-actions">${actions}</div>
  `;
};

const note = (text: string, more?: string): TemplateResult =>
  html`<span part="note" title=${more ?? nothing}> &#183; ${text}</span>`;
