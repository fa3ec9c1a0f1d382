import { expect } from '@open-wc/testing';
import { announce, announceAct } from '../../src/element/announcer.js';
import { eachOnItsOwnPage } from '../widgets/support/test-page.js';

const regions = (urgency: string): readonly Element[] => [
  ...document.querySelectorAll(`body > [aria-live=${urgency}]`),
];
const said = (urgency: string): string => regions(urgency)[0]?.textContent ?? '';

describe('the announcer', () => {
  const page = eachOnItsOwnPage(20_000);
  const soon = (): Promise<void> => page().time.advance(100);
  const quiet = (): Promise<void> => page().time.advance(10_000);

  it('has no region on a page on which nobody spoke', () => {
    expect([...regions('polite'), ...regions('assertive')]).to.deep.equal([]);
  });

  it('has one region for each urgency, out of sight but not hidden from speech', async () => {
    announce('one');
    announce('two', 'assertive');
    await quiet();
    announce('three');
    for (const [urgency, role] of [
      ['polite', 'status'],
      ['assertive', 'alert'],
    ] as const) {
      expect(regions(urgency).length).to.equal(1);
      const [region] = regions(urgency);
      expect(region!.getAttribute('role')).to.equal(role);
      const { display, visibility, clipPath, position } = getComputedStyle(region!);
      expect([display, visibility, clipPath, position]).to.deep.equal([
        'block',
        'visible',
        'inset(50%)',
        'fixed',
      ]);
    }
  });

  it('speaks soon after a silence, once its region has settled in the page', async () => {
    announce('2 updates');
    expect(said('polite')).to.equal('');
    await soon();
    expect(said('polite')).to.equal('2 updates');
  });

  it('speaks at most once in 10 s, and then only the newest', async () => {
    announce('first');
    await soon();
    for (let n = 1; n <= 50; n += 1) announce(`later ${n}`);
    await page().time.advance(9999);
    expect(said('polite')).to.equal('first');
    await page().time.advance(1);
    expect(said('polite')).to.equal('later 50');
    announce('last');
    await page().time.advance(9999);
    expect(said('polite')).to.equal('later 50');
    await page().time.advance(1);
    expect(said('polite')).to.equal('last');
  });

  it('says soon that a budget is exceeded, and what waited with it', async () => {
    announce('first');
    await soon();
    announce('waiting');
    announce('Budget exceeded', 'assertive');
    await soon();
    expect(said('assertive')).to.equal('Budget exceeded');
    expect(said('polite')).to.equal('waiting');
  });

  it('holds up no exceeded budget for what is said after it', async () => {
    announce('first');
    await soon();
    announce('Budget exceeded', 'assertive');
    announce('2 updates');
    await soon();
    expect(said('assertive')).to.equal('Budget exceeded');
  });

  it('says soon what came of what a person did, whatever was said before', async () => {
    announce('first');
    await soon();
    announceAct('Alert saved');
    announce('2 updates');
    announceAct('Alert saved');
    await soon();
    expect(said('polite')).to.equal('Alert saved');
    announce('news');
    await soon();
    expect(said('polite')).to.equal('Alert saved');
  });

  it('takes words for words', async () => {
    announce('<img src=x onerror=alert(1)>');
    await soon();
    expect(said('polite')).to.equal('<img src=x onerror=alert(1)>');
    expect(regions('polite')[0]!.children.length).to.equal(0);
  });

  it('makes its region anew when the page threw it away', async () => {
    announce('first');
    await soon();
    regions('polite')[0]!.remove();
    announce('second');
    await quiet();
    expect(said('polite')).to.equal('second');
  });

  it('leaves no timer once nothing waits', async () => {
    announce('first');
    announce('second');
    expect(page().time.timers).to.equal(1);
    await quiet();
    expect(page().time.timers).to.equal(0);
  });
});
