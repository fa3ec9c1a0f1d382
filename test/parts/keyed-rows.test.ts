import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { keyedRows } from '../../src/parts/keyed-rows.js';

describe('keyed rows', () => {
  const box = document.createElement('div');
  const show = (keys: string): unknown =>
    render(html`<i></i>${keyedRows([...keys], String, (key) => html`<b>${key}</b>`)}<u></u>`, box);
  /** How many nodes of any kind a fresh list of so many rows has. */
  const nodesOf = (keys: string): number => {
    const fresh = document.createElement('div');
    render(html`<i></i>${keyedRows([...keys], String, (key) => html`<b>${key}</b>`)}<u></u>`, fresh);
    return fresh.childNodes.length;
  };

  it('leave nothing behind, however often they come, go and change places', () => {
    for (const keys of ['abc', 'cab', 'bd', '', 'efgh', 'hgfe', 'a', 'bca', 'xbya', 'abc', 'cba']) {
      show(keys);
      expect(box.textContent, keys).to.equal(keys);
      expect(box.childNodes.length, keys).to.equal(nodesOf(keys));
      expect([box.firstElementChild!.localName, box.lastElementChild!.localName]).to.deep.equal(['i', 'u']);
    }
  });

  it('keep the element of a key where it is still there', () => {
    show('abc');
    const [a, b] = box.querySelectorAll('b');
    show('xba');
    expect([...box.querySelectorAll('b')].slice(1)).to.deep.equal([b, a]);
  });
});
