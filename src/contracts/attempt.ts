/** undefined where an answer that the page handed over itself throws at a touch: a getter, a proxy. */
export const attempt = <T>(touch: () => T): T | undefined => {
  try {
    return touch();
  } catch {
    return undefined;
  }
};
