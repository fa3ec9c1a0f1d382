import { html, type TemplateResult } from 'lit';
import { figure, type Figure } from './figure.js';

/** Numbers with their labels in a grid. */
export const figures = (list: readonly Figure[]): TemplateResult =>
  html`<dl class="figures" part="figures">${list.map(figure)}</dl>`;

/** Stands for `count` numbers. */
export const figuresSkeleton = (count: number): TemplateResult => html`
  <div class="figures">
    ${[...Array(count).keys()].map(() => html`<div class="figure"><span class="bar"></span><span class="bar"></span></div>`)}
  </div>
`;
