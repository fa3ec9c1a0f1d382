import { html } from 'lit';

/** Stands for a headline, a plot and its sentence. */
export const chartSkeleton = html`
  <div class="content">
    <div class="headline">
      <p class="total"><span class="bar bar-28"></span></p>
    </div>
    <div class="bar plot-bar"></div>
    <p class="summary"><span class="bar bar-12"></span></p>
  </div>
`;
