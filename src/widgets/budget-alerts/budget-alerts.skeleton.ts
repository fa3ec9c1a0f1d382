import { html } from 'lit';

/** Bars where text will stand: four alerts, and the form. */
export const skeleton = html`
  <div class="split">
    <div class="alerts">
      ${[0, 1, 2, 3].map(
        () =>
          html`<div class="alert">
            <span class="bar bar-name"></span><span class="bar bar-meter"></span
            ><span class="bar bar-amount"></span>
          </div>`,
      )}
    </div>
    <div class="alert-form">
      <span class="bar bar-name"></span><span class="bar bar-field"></span><span class="bar bar-field"></span
      ><span class="bar bar-field"></span>
    </div>
  </div>
`;
