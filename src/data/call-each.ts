/** A listener that throws neither keeps the others from hearing nor becomes an error of the host's page. */
export const callEach = <Args extends unknown[]>(
  listeners: Iterable<(...args: Args) => void>,
  ...args: Args
): void => {
  for (const listener of [...listeners]) {
    try {
      listener(...args);
    } catch {
      // It is the listener's own loss.
    }
  }
};
