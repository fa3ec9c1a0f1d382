import { css, html, type TemplateResult } from 'lit';
import { figure, type Figure } from './figure.js';
import { figureStyles } from './figure.styles.js';

/** Two figures over a list. */
export const facts = (list: readonly [Figure, Figure]): TemplateResult =>
  html`<dl class="facts" part="facts">${list.map(figure)}</dl>`;

export const factsSkeleton = html`<div class="facts">
  <span class="bar"></span><span class="bar"></span>
</div>`;

const layout = css`
  .card {
    --_facts: 10.7em;
    --_body: calc(var(--_list) + var(--_facts) + 12px);
  }

  .facts {
    display: grid;
    gap: 4px 16px;
    align-content: start;
    min-block-size: var(--_facts);
    padding-block-end: 10px;
  }

  .facts .bar {
    inline-size: 40%;
    margin-block: 12px;
  }

  @container spendglass (inline-size >= 22em) {
    .card {
      --_facts: 6.7em;
    }

    .facts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .facts .figure {
      grid-template-rows: auto auto 1fr;
    }
  }

  @container spendglass (inline-size >= 26em) {
    .card {
      --_facts: 5.6em;
    }
  }

  @container spendglass (inline-size >= 46em) {
    .card {
      --_facts: 4.5em;
    }
  }
`;

/** After those of a list, whose box they make larger. */
export const factsStyles = [figureStyles, layout];
