/** What Storybook says about one story, in the words of its channel. */
export interface Told {
  readonly event: string;
  readonly payload: unknown;
}

interface Channel {
  on(event: string, listener: (payload: unknown) => void): void;
  emit(event: string, payload: unknown): void;
}

declare global {
  interface Window {
    storyTold: Told[];
    __STORYBOOK_ADDONS_CHANNEL__: Channel;
  }
}

/**
 * Runs in the page before any of its scripts: notes what goes through Storybook's channel from its first event on.
 * `storyFinished` alone calls a story a success whose play function threw.
 */
export const listen = (): void => {
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

/** Runs in the page: shows another story or docs page in it, as Storybook does when somebody chooses one. */
export const choose = (storyId: string, viewMode: string): void => {
  window.storyTold = [];
  window.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId, viewMode });
};

/** Runs in the page: this story or docs page has come to an end, good or bad. */
export const isOver = (id: string): boolean =>
  window.storyTold.some(({ event, payload }) => {
    if (event === 'storyFinished') return (payload as { readonly storyId: string }).storyId === id;
    return event === 'storyMissing' || (event === 'docsRendered' && payload === id);
  });
