function asItIs(this: Readonly<Record<string, unknown>>, key: string): unknown {
  return this[key];
}

/**
 * JSON.stringify, whatever the page has taught arrays and strings: Prototype.js gives them a toJSON of its own, which
 * would spoil what is sent and make one of two keys.
 */
export const toJson = (value: unknown, indent?: number): string => JSON.stringify(value, asItIs, indent);
