import { css } from 'lit';

export const tickerStyles = css`
  .card {
    --_body: 22em;
  }

  .content {
    display: grid;
    grid-template-rows: auto auto auto minmax(72px, 1fr) auto;
  }

  .value {
    font-size: var(--_font-28);
    font-weight: 600;
    line-height: 1.2;
    unicode-bidi: normal;
  }

  /* Room for the next magnitude: the dot behind the figure must not move as the figure grows. */
  .value > data {
    display: inline-block;
    min-inline-size: 6ch;
  }

  .dot {
    display: inline-block;
    inline-size: 8px;
    margin-inline-start: 8px;
    block-size: 8px;
    border: 1.5px solid var(--_live);
    border-radius: 50%;
    background: var(--_live);
    vertical-align: 4px;
  }

  :host(:state(stale)) .dot,
  .dot[data-still] {
    border-color: var(--_edge);
    background: none;
  }

  .running {
    font-size: var(--_font-13);
    color: var(--_text-2);
  }

  .figures {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    margin-block-start: 12px;
  }

  .figures > * {
    padding-block: 7px;
    padding-inline-end: 12px;
    border-block-start: 1px solid var(--_hairline);
  }

  .trend {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    padding-block: 8px 4px;
    border-block-start: 1px solid var(--_hairline);
    font-size: var(--_font-12);
    color: var(--_text-3);
  }

  .trend-word {
    flex: none;
    font-weight: 600;
  }

  .trend-word[data-trend='increasing'] {
    color: var(--_bad);
  }

  .trend-word[data-trend='decreasing'] {
    color: var(--_good);
  }

  /* As the line above it, time runs left to right in every language. */
  .ends {
    direction: ltr;
    display: flex;
    justify-content: space-between;
    gap: 8px;
    font-size: var(--_font-12);
    color: var(--_text-3);
  }

  .frequency {
    margin-inline-end: 9px;
    padding: 0 0 0 6px;
    min-block-size: 28px;
    border: 0;
    border-radius: var(--_radius-control);
    background: none;
    color: var(--_text);
    font-size: var(--_font-12);
    font-weight: 500;
    cursor: pointer;
  }

  .frequency option {
    background: var(--_raised);
    color: var(--_text);
  }

  .bar-28 {
    block-size: 20px;
    inline-size: min(55%, 7em);
    margin-block: 7px;
  }

  .bar-14 {
    block-size: 9px;
    inline-size: min(75%, 15em);
    margin-block: 5px;
  }

  .bar-12 {
    block-size: 8px;
    inline-size: min(50%, 11em);
    margin-block: 5px;
  }

  .bar-16 {
    inline-size: min(65%, 5em);
    margin-block: 4px;
  }

  /* Without a percentage: WebKit takes that of a drawing in a row for one of the whole grid. */
  .drawing {
    display: flex;
    flex-direction: column;
    justify-content: end;
    contain: size;
  }

  .spark {
    --_spark-height: 140px;
    min-block-size: 0;
  }

  .spark-bar {
    block-size: 100px;
    margin-block: 4px;
  }

  @container spendglass (inline-size < 300px) {
    .card {
      --_body: 25.4em;
    }
  }

  @container spendglass (inline-size < 260px) {
    .value {
      font-size: var(--_font-20);
    }
  }

  @container spendglass (inline-size >= 560px) {
    .card {
      --_body: 17.8em;
    }

    .figures {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
`;
