import type { TestRunnerPlugin } from '@web/test-runner';
import type { ChromeLauncher } from '@web/test-runner-chrome';

/** A part of the page in px, from the top left corner of what is in view. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a test gets for it. */
export interface Taken {
  /** PNG, in base64. */
  readonly png: string;
  /** The picture becomes the baseline instead of being compared with it: PICTURES=update. */
  readonly isBaseline: boolean;
}

/** The command `take-picture` for the tests that run in Chromium. */
export const pictures = (): TestRunnerPlugin<Clip> => ({
  name: 'pictures',
  async executeCommand({ command, payload, session }) {
    if (command !== 'take-picture' || !payload) return undefined;
    const isBaseline = process.env['PICTURES'] === 'update';
    const page = (session.browser as ChromeLauncher).getPage(session.id);
    const png = await page.screenshot({
      clip: payload,
      encoding: 'base64',
      captureBeyondViewport: false,
      optimizeForSpeed: !isBaseline,
    });
    return { png, isBaseline } satisfies Taken;
  },
});
