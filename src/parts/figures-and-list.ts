import { css, html, type TemplateResult } from 'lit';
import { figuresSkeleton } from './figures.js';
import { figuresStyles } from './figures.styles.js';
import { listingSkeleton } from './listing/listing.skeleton.js';
import { listingStyles } from './listing/listing.styles.js';

/** A list below figures, at the same place in a card that is drawn higher. */
export const figuresAndList = (figures: TemplateResult, list: TemplateResult): TemplateResult =>
  html`<div class="figures-and-list">${figures}${list}</div>`;

/** Stands for so many figures over so many rows. */
export const figuresAndListSkeleton = (figures: number, rows: number): TemplateResult =>
  figuresAndList(figuresSkeleton(figures), listingSkeleton(rows));

/** The box holds both; a widget says how many `--_tiles` there are. The list has no search. */
const layout = css`
  .card {
    --_list: calc(var(--_units) * var(--_row) + var(--_head) + var(--_tools));
    --_body: calc(var(--_figures) + var(--_list) + 12px + var(--_under, 0px));
  }

  .figures-and-list {
    display: grid;
    grid-template: minmax(calc(var(--_figures) - 12px), auto) auto / minmax(0, 1fr);
    align-content: start;
    gap: 12px;
  }

  @container spendglass (inline-size >= 48em) {
    .card {
      --_columns: 3;
    }
  }
`;

export const figuresAndListStyles = [figuresStyles, listingStyles, layout];
