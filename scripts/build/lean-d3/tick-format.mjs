import { tickStep } from 'd3-array';

const digitsOf = (step) => Math.max(0, -Math.floor(Math.log10(step)));

/** d3-scale's tickFormat without specifiers: fixed digits that tell two ticks apart, grouped thousands, a true minus. */
export default function tickFormat(start, stop, count) {
  const step = tickStep(start, stop, count);
  const digits = step > 0 ? digitsOf(step) : 6;
  return (value) => {
    const text = Math.abs(value).toFixed(digits);
    const [whole, fraction] = text.split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    const sign = value < 0 && Number(text) !== 0 ? '−' : '';
    return fraction ? `${sign}${grouped}.${fraction}` : sign + grouped;
  };
}
