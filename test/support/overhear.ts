const methods = ['debug', 'error', 'info', 'log', 'warn'] as const;
const events = ['uncaughtExceptionMonitor', 'unhandledRejection'] as const;

/** What comes of some work besides what it is to do: lines on the console, errors and rejections that nobody caught. */
export const overhear = async (work: () => Promise<void>): Promise<string[]> => {
  const heard: string[] = [];
  const hear = (...said: unknown[]): void => void heard.push(said.map(String).join(' '));
  const native = methods.map((name) => [name, console[name]] as const);
  for (const name of methods) console[name] = hear;
  for (const name of events) process.on(name, hear);
  try {
    await work();
    // A rejection is told when its turn is over.
    await new Promise((resolve) => setImmediate(resolve));
  } finally {
    for (const [name, method] of native) console[name] = method;
    for (const name of events) process.off(name, hear);
  }
  return heard;
};
