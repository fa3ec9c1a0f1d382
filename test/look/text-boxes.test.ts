import { expect, fixture } from '@open-wc/testing';
import { illegible } from './support/text-boxes.js';

/** A card of 200 px that holds this. */
const card = async (inside: string): Promise<Element> => {
  const host = await fixture<HTMLElement>(
    '<div style="inline-size: 200px; font: 14px/1.4 sans-serif"></div>',
  );
  host.attachShadow({ mode: 'open' }).innerHTML = `<section style="position: relative">${inside}</section>`;
  return host;
};

const planted: Readonly<Record<string, readonly [inside: string, told: RegExp]>> = {
  'a text over another': [
    '<p>Cost</p><p style="margin-block-start: -1.9em">Requests</p>',
    /^“Cost” and “Requests” overlap by \d+\.\d × \d+\.\d px$/,
  ],
  'a text over that of a slot': [
    '<p><slot>Cost</slot></p><p style="margin-block-start: -1.9em">Requests</p>',
    /^“Cost” and “Requests” overlap/,
  ],
  'two lines of one text': [
    '<p style="line-height: 0.5; inline-size: 40px; margin-block: 20px">Cost week</p>',
    /^“Cost week” and “Cost week” overlap/,
  ],
  'two labels of an axis': [
    '<svg width="100" height="20"><text x="0" y="15">10:00</text><text x="12" y="15">11:00</text></svg>',
    /^“10:00” and “11:00” overlap/,
  ],
  'a label of an axis over the edge of its drawing': [
    '<svg width="100" height="20"><text x="90" y="15">11:00</text></svg>',
    /^“11:00” is cut by/,
  ],
  'a drawing over a text': [
    '<p>Cost</p><svg width="100" height="100" style="display: block; margin-block-start: -2em"></svg>',
    /^a drawing lies over “Cost”$/,
  ],
  'a text over the words of a field': [
    '<input placeholder="Search" style="inline-size: 150px"><span style="position: absolute; left: 20px">a day</span>',
    /^“a day” and “Search” overlap/,
  ],
  'a text too long for its field': [
    '<input placeholder="Search products" style="inline-size: 60px">',
    /^“Search products” is cut by/,
  ],
  'a choice too long for its field': [
    '<select style="inline-size: 60px; appearance: none"><option>Every domain together</option></select>',
    /^“Every domain together” is cut by/,
  ],
  'a text cut sideways': [
    '<p style="overflow: hidden; white-space: nowrap; inline-size: 60px">Cost of the week</p>',
    /^“Cost of the week” is cut by/,
  ],
  'a text cut below': [
    '<p style="overflow: clip; block-size: 20px; inline-size: 60px">Cost of the week</p>',
    /^“Cost of the week” is cut by/,
  ],
  'a text over the edge of the card': [
    '<p style="white-space: nowrap">Cost of the running sessions of this week</p>',
    /^“Cost of the running sessions of this week” is cut by/,
  ],
  'an ellipsis that keeps the rest to itself': [
    '<p style="overflow: hidden; text-overflow: ellipsis; white-space: nowrap; inline-size: 60px">Cost of the week</p>',
    /^“Cost of the week” is cut by/,
  ],
  'a list that no key scrolls': [
    '<ul class="list" style="overflow: auto; block-size: 30px"><li>one<li>two<li>three</ul>',
    /^no key scrolls \.list$/,
  ],
};

const allowed: Readonly<Record<string, string>> = {
  'texts below each other': '<p>Cost</p><p>Requests</p>',
  'an ellipsis whose title says all':
    '<p title="Cost of the week" style="overflow: hidden; text-overflow: ellipsis; white-space: nowrap; inline-size: 60px">Cost of the week</p>',
  'a drawing that is scrolled out of sight':
    '<div tabindex="0" style="overflow: auto; block-size: 20px"><p>Cost</p><svg height="100"></svg></div><p>Requests</p>',
  'a text for ears':
    '<p>Cost</p><p style="position: absolute; top: 0; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%)">Cost</p>',
  'a text that is not there yet':
    '<p>Cost</p><p style="visibility: hidden; margin-block-start: -2em">Cost</p>',
  'what lies over the page':
    '<p>Cost</p><p style="position: fixed; inset: 0 auto auto 0; inline-size: 600px; margin: 0">Saved, and so on and so on</p>',
  'a list that a key scrolls':
    '<ul tabindex="0" style="overflow: auto; block-size: 40px"><li>one<li>two<li>three</ul><p>four</p>',
};

describe('the measure of what is written', () => {
  for (const [what, [inside, told]] of Object.entries(planted)) {
    it(`finds ${what}`, async () => {
      const found = illegible(await card(inside));
      expect(
        found.filter((line) => told.test(line)),
        found.join('\n'),
      ).not.to.deep.equal([]);
    });
  }

  for (const [what, inside] of Object.entries(allowed)) {
    it(`allows ${what}`, async () => {
      expect(illegible(await card(inside))).to.deep.equal([]);
    });
  }
});
