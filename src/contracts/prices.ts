/** US dollars per million tokens. */
export interface ModelPrice {
  readonly input: number;
  readonly output: number;
}

/** The four models that the API's own cost trigger prices; every other model is unpriced there. */
export const defaultPrices: Readonly<Record<string, ModelPrice>> = {
  'gpt-5-mini': { input: 0.25, output: 2 },
  'gpt-4-turbo': { input: 10, output: 30 },
  'gpt-4': { input: 30, output: 60 },
  'gpt-3.5-turbo': { input: 0.5, output: 1.5 },
};
