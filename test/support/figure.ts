import { appendFileSync } from 'node:fs';

/** Tells `npm run test:faults` what a test measured; anywhere else it is told to nobody. */
export const figure = (name: string, value: number, unit = ''): void => {
  const file = process.env['FIGURES'];
  const rounded = Math.round(value * 1000) / 1000;
  if (file) appendFileSync(file, `${JSON.stringify([name, `${rounded}${unit && ` ${unit}`}`])}\n`);
};
