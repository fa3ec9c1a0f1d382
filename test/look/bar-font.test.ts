import { expect, fixture } from '@open-wc/testing';
import { barFont, loadBarFont } from './support/bar-font.js';

const widthOf = async (text: string, style = ''): Promise<number> => {
  const box = await fixture<HTMLElement>(
    `<span style="font: 100px ${barFont}, monospace; white-space: pre; ${style}"></span>`,
  );
  box.textContent = text;
  return box.getBoundingClientRect().width;
};

describe('the font of the tests', () => {
  before(loadBarFont);

  it('has letters as wide as letters are', async () => {
    expect(await widthOf('i')).to.be.closeTo(26, 0.1);
    expect(await widthOf('m')).to.be.closeTo(92, 0.1);
    // Half a pixel a letter: an engine may have whole ones only.
    expect(await widthOf('0123456789')).to.be.closeTo(572, 5);
    expect(await widthOf('ü')).to.equal(await widthOf('u'));
    expect(await widthOf('m', 'font-weight: 600')).to.be.closeTo(97.5, 0.5);
  });

  it('has every letter there is, whatever the machine has', async () => {
    const letters = 'の庫Ωжא≈▲●✚⅓';
    for (const letter of letters) expect(await widthOf(letter), letter).to.be.closeTo(60, 0.1);
    expect(await widthOf(letters, `font-family: ${barFont}, serif`)).to.equal(await widthOf(letters));
  });
});
