/** What Storybook says about one story, in the words of its channel. */
export interface Told {
  readonly event: string;
  readonly payload: unknown;
}

declare global {
  interface Window {
    storyTold: Told[];
  }
}

/**
 * Runs in the page before any of its scripts: notes what goes through Storybook's channel from its first event on.
 * `storyFinished` alone calls a story a success whose play function threw.
 */
export const listen = (): void => {
  interface Channel {
    on(event: string, listener: (payload: unknown) => void): void;
  }
  const events = [
    'storyFinished',
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
    'storyThrewException',
    'storyErrored',
    'storyMissing',
    'docsRendered',
  ];
  let channel: Channel | undefined;
  window.storyTold = [];
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set: (value: Channel) => {
      channel = value;
      for (const event of events) {
        value.on(event, (payload) => {
          const noted = payload instanceof Error ? { message: payload.message } : payload;
          window.storyTold.push({ event, payload: noted });
        });
      }
    },
  });
};

/** Runs in the page: the story or docs page has come to an end, good or bad. */
export const isOver = (): boolean =>
  window.storyTold.some(({ event }) => ['storyFinished', 'storyMissing', 'docsRendered'].includes(event));
