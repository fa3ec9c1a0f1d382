export type Engine = 'chromium' | 'firefox' | 'webkit';

/** The engine that runs this page. */
export const engine: Engine = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

/** A test of what only these engines can be driven to; skipped, and so not counted, in any other. */
export const itIn = (engines: readonly Engine[], title: string, run: () => void | Promise<void>): void =>
  void (engines.includes(engine) ? it : it.skip)(title, run);
