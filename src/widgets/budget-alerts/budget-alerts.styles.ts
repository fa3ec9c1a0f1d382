import { css } from 'lit';

export const alertsStyles = css`
  /* Four alerts; below, the form. Padding, meters and fields are in px, text grows with the font. */
  .card {
    --_alerts: max(228px + 15.1em, 31.4em);
    --_form: calc(244px + 13.5em);
    --_body: calc(var(--_alerts) + var(--_form));
  }

  .card:has(.split[data-given]) {
    --_form: 12px;
  }

  .split {
    display: grid;
    grid-template-rows: minmax(var(--_alerts), 1fr) auto;
  }

  /* Its height is the box's, whatever it holds. */
  .alerts {
    contain: size;
    overflow: auto;
    overscroll-behavior: auto;
    scrollbar-width: thin;
    border-block: 1px solid var(--_hairline);
  }

  .split[data-given] .alerts {
    border-block-end: 0;
  }

  .alert + .alert {
    border-block-start: 1px solid var(--_hairline);
  }

  .alert {
    padding-block: 10px;
  }

  .alert-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 6px;
    min-block-size: 22px;
    font-size: var(--_font-13);
  }

  .alert-domain {
    flex: 0 1 auto;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-weight: 600;
  }

  .alert-type {
    flex: 1 1 auto;
    color: var(--_text-2);
  }

  .alert-head .badge {
    margin-inline-start: auto;
  }

  .alert-amounts {
    display: flex;
    margin-block-start: 2px;
    justify-content: space-between;
    gap: 8px;
    font-size: var(--_font-13);
    color: var(--_text-2);
  }

  .alert-amounts strong {
    font-weight: 600;
    color: var(--_text);
  }

  .alert-note {
    font-size: var(--_font-12);
    color: var(--_text-3);
    overflow-wrap: anywhere;
  }

  .skeleton .split {
    block-size: 100%;
  }

  .skeleton .alerts {
    display: grid;
    overflow: hidden;
  }

  .bar-name {
    inline-size: min(55%, 16em);
    margin-block: 5px;
  }

  .bar-meter {
    block-size: 6px;
    margin-block: 3px;
  }

  .bar-amount {
    block-size: 8px;
    inline-size: min(40%, 10em);
    margin-block: 6px;
  }

  .bar-field {
    block-size: 36px;
    margin-block-start: 24px;
  }

  /* The counts of five states need two lines there or three, "All domains" does not. */
  @container spendglass (inline-size < 36em) {
    [part='scope'] {
      min-block-size: 2lh;
    }
  }

  @container spendglass (inline-size < 20em) {
    [part='scope'] {
      min-block-size: 3lh;
    }
  }

  @container spendglass (inline-size < 320px) {
    .alert-domain {
      flex-basis: 100%;
    }
  }

  @container spendglass (inline-size >= 320px) {
    .card {
      --_alerts: max(228px + 10.4em, 26.7em);
      --_form: calc(180px + 9em);
    }
  }

  @container spendglass (inline-size >= 560px) {
    .card {
      --_body: calc(236px + 11.1em);
    }

    .split {
      grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    }

    .alerts {
      border-block-end: 0;
    }

    .split:has(.alert-form) {
      grid-template-columns: minmax(0, 1fr) clamp(17em, 34%, 20em);
      column-gap: 24px;
    }
  }
`;
