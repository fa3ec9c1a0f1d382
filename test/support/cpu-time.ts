/** ms of processor time that these tests have had: what else a busy machine does is not in it. */
export const cpuTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** ms of processor time of the quickest of many runs: what the work costs, compiling and collecting aside. */
export const cost = (run: () => unknown, runs: number): number =>
  Math.min(
    ...Array.from({ length: runs }, () => {
      const start = cpuTime();
      run();
      return cpuTime() - start;
    }),
  );

/** Work that is done in less (ms) counts as done at once, at any size. */
const atOnce = 0.2;

/** How many times as long `work` takes at four times the size: 4 where it is linear, 16 where it is quadratic. */
export const growth = (work: (size: number) => unknown, size: number): number =>
  (cost(() => work(4 * size), 7) + atOnce) / (cost(() => work(size), 7) + atOnce);

/** As growth() gives it, with room for a noisy machine, and clearly less than quadratic. */
export const linear = 9;
