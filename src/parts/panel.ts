import { html, nothing, type TemplateResult } from 'lit';
import type { Reading } from '../data/reading.js';
import { describeIssue } from '../types/issue.js';
import { freshness, nextTry, type Freshness } from './freshness.js';
import { notice } from './notice.js';
import { problemText } from './problem-text.js';
import { tickingText } from './ticking-text.js';

export type Content = TemplateResult | string | typeof nothing | readonly TemplateResult[];

/** What a page says in place of figures where there is nothing to count. */
export interface Empty {
  readonly title: string;
  readonly text: string;
}

/** All that a widget tells its frame; the frame draws every state of it. */
export interface Panel<T> {
  readonly reading: Reading<T>;
  readonly frame: Frame;
  readonly heading: string;
  /** What the figures are about: whose and of when. */
  readonly scope: string;
  /** Controls in the header, shown once there are figures to control. */
  readonly actions?: Content;
  /** The answer holds nothing to count. */
  readonly empty: (data: T) => Empty | null;
  readonly content: (data: T) => Content;
  readonly skeleton: TemplateResult;
  readonly failedTitle: string;
  /** Behind the age in the footer: what the figures leave out, how far they reach back. Empty ones are left out. */
  readonly notes?: (data: T) => readonly string[];
  readonly footerActions?: (data: T) => Content;
}

/** What the element hands to every frame: the reader's settings and what a person can ask for. */
export interface Frame extends Freshness {
  readonly tag: string;
  readonly theme: 'light' | 'dark' | 'auto' | null;
  readonly headingLevel: number;
  readonly retry: () => void;
}

/** The one place that draws the phases: same skeleton, notice, retry, stale mark and `aria-busy` for every widget. */
export const panel = <T>(panel: Panel<T>): TemplateResult => {
  const { reading, frame } = panel;
  return html`
    <div class="frame" data-theme=${frame.theme ?? 'inherit'}>
      <section
        class="card"
        part="card"
        aria-labelledby="heading"
        aria-busy=${reading.phase === 'loading' ? 'true' : 'false'}
      >
        <header part="header">
          <div class="titles">
            <div id="heading" class="heading" part="heading" role="heading" aria-level=${frame.headingLevel}>
              <slot name="heading">${panel.heading}</slot>
            </div>
            <p class="scope" part="scope">${panel.scope}</p>
          </div>
          <div class="header-actions" part="actions">
            <div class="own-actions" ?data-waiting=${!('data' in reading)}>${panel.actions ?? nothing}</div>
            <slot name="actions"></slot>
          </div>
        </header>
        <div class="body" part="body">${body(panel)}</div>
        <footer part="footer">${footer(panel)}</footer>
        <slot hidden></slot>
      </section>
    </div>
  `;
};

const body = <T>(panel: Panel<T>): Content => {
  const { reading, frame } = panel;
  const { words, lang } = frame;
  switch (reading.phase) {
    case 'idle':
      return notice({
        title: words.panel.notConnected,
        text: words.panel.setUp,
        more: html`<code class="code" part="code"
          >&lt;${frame.tag}<br />&nbsp; base-url="https://shop.example"&gt;</code
        >`,
      });
    case 'loading':
      return html`<div class="skeleton" part="skeleton" aria-hidden="true">${panel.skeleton}</div>`;
    case 'fresh':
    case 'stale': {
      const empty = panel.empty(reading.data);
      return empty
        ? html`<slot name="empty">${notice({ title: empty.title, text: empty.text })}</slot>`
        : panel.content(reading.data);
    }
    case 'failed':
      return html`<slot name="error"
        >${notice({
          title: panel.failedTitle,
          text: `${problemText(reading.problem, words.problem, lang)} ${words.panel.notZero}`,
          tone: 'bad',
          more: html`<button
            class="secondary"
            part="retry"
            ?disabled=${reading.refreshing}
            @click=${frame.retry}
          >
            ${words.panel.retry}
          </button>`,
        })}</slot
      >`;
    default:
      return reading satisfies never;
  }
};

/** How many values the contract promised and nobody could read; which ones is told to whoever points at it. */
const unreadable = <T>({ reading, frame }: Panel<T>): Content => {
  const issues = 'issues' in reading ? reading.issues : [];
  if (issues.length === 0) return nothing;
  return html`<span class="note" part="note" title=${issues.slice(0, 5).map(describeIssue).join('\n')}
    >${frame.words.panel.unreadable(issues.length)}</span
  >`;
};

const footer = <T>(panel: Panel<T>): Content => {
  const { reading, frame } = panel;
  const { words, lang } = frame;
  const text = html`<span class="age" part="age"
    >${tickingText(frame.everySecond, () => freshness(frame))}</span
  >`;
  if (reading.phase === 'stale') {
    return html`<div class="strip" part="stale">
      <strong>${text}</strong>
      <p class="reason">
        ${problemText(reading.problem, words.problem, lang)}
        ${tickingText(frame.everySecond, () => nextTry(frame))}
      </p>
      <button class="retry-now" part="retry" @click=${frame.retry}>${words.panel.retryNow}</button>
    </div>`;
  }
  const data = reading.phase === 'fresh' ? reading.data : null;
  const shown = data !== null && !panel.empty(data);
  const notes = (data === null ? [] : (panel.notes?.(data) ?? [])).filter((note) => note !== '');
  return html`<p class="meta">
      ${text}${notes.map((note) => html`<span class="note" part="note">${note}</span>`)}${unreadable(panel)}
    </p>
    <div class="footer-actions">${shown ? panel.footerActions?.(data) : nothing}</div>`;
};
