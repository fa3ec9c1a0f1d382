export type Engine = 'chromium' | 'firefox' | 'webkit';

/** The engine that runs this page. */
export const engine: Engine = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

/** What a test may need that not every engine has, or can be driven to. */
interface Need {
  /** Asked in the page. */
  readonly isMet: () => boolean;
  /** Why a test is skipped where it is not met; its name then ends so. */
  readonly why: string;
}

const inChromium = (): boolean => engine === 'chromium';
const notInWebKit = (): boolean => engine !== 'webkit';

export const needs = {
  media: {
    isMet: inChromium,
    why: 'only Chromium can be told what its reader prefers',
  },
  pictures: {
    isMet: inChromium,
    why: 'the pictures that are kept are Chromium’s',
  },
  layoutShifts: {
    isMet: () => PerformanceObserver.supportedEntryTypes.includes('layout-shift'),
    why: 'only Chromium tells what moves',
  },
  quickStrokes: {
    isMet: inChromium,
    why: 'any other engine takes minutes for the stroke that it is compared with',
  },
  workerStreams: {
    isMet: notInWebKit,
    why: 'an endless stream never arrives through WebKit’s worker',
  },
  cssZoom: {
    isMet: () => 'currentCSSZoom' in Element.prototype,
    why: 'this engine does not tell how a page is zoomed',
  },
  policyOfFrames: {
    isMet: notInWebKit,
    why: 'WebKit takes the policy’s own origin for nobody’s in a page that has none',
  },
} as const satisfies Readonly<Record<string, Need>>;

const told = (need: keyof typeof needs, title: string): string => `${title} (skipped: ${needs[need].why})`;

/** A test that is skipped, and so not counted, in an engine without what it needs. */
export const itNeeds = (
  need: keyof typeof needs,
  title: string,
  run: (this: Mocha.Context) => void | Promise<void>,
): void => void (needs[need].isMet() ? it(title, run) : it.skip(told(need, title), run));

/** As itNeeds, for all tests of a block. */
export const describeNeeds = (
  need: keyof typeof needs,
  title: string,
  run: (this: Mocha.Suite) => void,
): void => void (needs[need].isMet() ? describe(title, run) : describe.skip(told(need, title), run));
