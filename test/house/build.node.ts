import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { shortenMarkup, shortenStyles } from '../../scripts/build/short-templates.mjs';
import { version } from '../../src/data/version.js';

describe('what the build changes', () => {
  const markup: readonly [html: string, short: string, why: string][] = [
    ['\n  <b>a</b>\n  <i>b</i>\n', ' <b>a</b> <i>b</i> ', 'inline elements stay apart'],
    ['<b>a</b> <i>b</i>', '<b>a</b> <i>b</i>', 'a space on a line stays'],
    ['<p\n  class="a"\n  id="b"\n>', '<p class="a" id="b" >', 'attributes stay apart'],
  ];
  for (const [html, short, why] of markup) {
    it(`${why}: ${JSON.stringify(html)}`, () => {
      expect(shortenMarkup(html)).to.equal(short);
    });
  }

  const styles: readonly [css: string, short: string, why: string][] = [
    ['\n  a {\n    color: red;\n  }\n', 'a{color: red}', 'indentation goes'],
    ['a {\n  content: " { ; ";\n}', 'a{content: " { ; "}', 'strings stay'],
    ['a {\n  content: ";}";\n}', 'a{content: ";}"}', 'so do those that look like the end of a rule'],
    ['a\n  b {\n  top: 0;\n}', 'a b{top: 0}', 'selectors stay apart'],
    ['/* why\n */\na,\nb {\n  top: 0;\n}', 'a,b{top: 0}', 'comments go'],
    ['width: calc(1px\n + 2px);', 'width: calc(1px + 2px);', 'operators keep their spaces'],
  ];
  for (const [css, short, why] of styles) {
    it(`${why}: ${JSON.stringify(css)}`, () => {
      expect(shortenStyles(css)).to.equal(short);
    });
  }
});

describe('the version', () => {
  it('is that of package.json', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(version).to.equal(manifest.version);
  });
});
