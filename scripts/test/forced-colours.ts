import type { TestRunnerPlugin } from '@web/test-runner';
import type { ChromeLauncher } from '@web/test-runner-chrome';
import type { CDPSession } from 'puppeteer-core';

/** The command `forced-colours` for the tests that run in Chromium: as a reader's system imposes them, or not. */
export const forcedColours = (): TestRunnerPlugin<boolean> => {
  const open = new Map<string, CDPSession>();
  return {
    name: 'forced-colours',
    async executeCommand({ command, payload, session }) {
      if (command !== 'forced-colours') return undefined;
      const devtools =
        open.get(session.id) ??
        (await (session.browser as ChromeLauncher).getPage(session.id).createCDPSession());
      open.set(session.id, devtools);
      await devtools.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: payload ? 'active' : 'none' }],
      });
      return true;
    },
  };
};
