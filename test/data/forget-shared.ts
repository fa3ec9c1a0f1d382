/** Lets a test begin on a page that has never seen this library. */
export const forgetShared = (): void => {
  Reflect.deleteProperty(globalThis, Symbol.for('spendglass'));
};
