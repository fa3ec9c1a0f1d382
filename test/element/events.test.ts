import { expect, fixture } from '@open-wc/testing';
import { passOn, tell, type SpendglassEvents } from '../../src/element/events.js';

type Name = keyof SpendglassEvents;

/** Where an event is heard that is fired inside a shadow root of a page. */
const heardAt = async (fire: (element: Element) => unknown, name: Name): Promise<readonly string[]> => {
  const box = await fixture<HTMLElement>('<div><section></section></div>');
  const host = box.querySelector('section')!;
  const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
  const places: string[] = [];
  for (const [place, target] of Object.entries({ itself: inner, host, page: box })) {
    target.addEventListener(name, () => places.push(place));
  }
  fire(inner);
  return places;
};

describe('an event', () => {
  it('that tells a state is for the listeners of the element alone', async () => {
    const fire = (element: Element) => tell(element, 'spendglass-pause-change', { paused: true });
    expect(await heardAt(fire, 'spendglass-pause-change')).to.deep.equal(['itself']);
  });

  it('that tells what a person did reaches the page, out through shadow roots', async () => {
    const fire = (element: Element) => passOn(element, 'spendglass-pause-change', { paused: true });
    expect(await heardAt(fire, 'spendglass-pause-change')).to.deep.equal(['itself', 'host', 'page']);
  });

  it('carries its detail', async () => {
    const element = await fixture('<p></p>');
    const details: unknown[] = [];
    element.addEventListener('spendglass-pause-change', (event) =>
      details.push((event as SpendglassEvents['spendglass-pause-change']).detail.paused),
    );
    tell(element, 'spendglass-pause-change', { paused: true });
    expect(details).to.deep.equal([true]);
  });

  it('can be prevented only where that means something', async () => {
    const element = await fixture('<p></p>');
    element.addEventListener('spendglass-product-action', (event) => event.preventDefault());
    const detail = { name: 'pump', count: 1, examples: [] };
    expect(passOn(element, 'spendglass-product-action', detail)).to.equal(true);
    expect(passOn(element, 'spendglass-product-action', detail, { cancelable: true })).to.equal(false);
  });
});
