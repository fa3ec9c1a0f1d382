import { expect } from 'chai';
import { faultsOf, tooLong } from './faults.js';
import { readSources } from './source-files.js';

describe('faults that no source file has', () => {
  it('src is free of them', () => {
    expect(readSources('src/**/*.ts').flatMap(faultsOf)).to.deep.equal([]);
  });

  it('no file is too long elsewhere either', () => {
    expect(readSources('{bench,mock-api,scripts,stories,test}/**/*.ts').flatMap(tooLong)).to.deep.equal([]);
  });

  const planted: readonly [text: string, fault: string][] = [
    ['let x: any;', 'src/x.ts:1 says any'],
    ["\nconsole.log('x');", 'src/x.ts:2 uses console.log'],
    ['Array.from(names, first);', 'src/x.ts:1 uses Array.from'],
    ['unsafeHTML(text);', 'src/x.ts:1 uses unsafeHTML'],
    ['element.innerHTML = text;', 'src/x.ts:1 uses innerHTML'],
    ['styleMap({});', 'src/x.ts:1 uses styleMap'],
    ['html`<p style="color: red"></p>`;', 'src/x.ts:1 has a style attribute in a template'],
    ['svg`<g><path\n style=${x}></path></g>`;', 'src/x.ts:1 has a style attribute in a template'],
    ['\n'.repeat(300) + 'x;', 'src/x.ts has 301 lines, 300 are allowed'],
  ];
  for (const [text, fault] of planted) {
    it(`finds: ${fault}`, () => {
      expect(faultsOf({ path: 'src/x.ts', text })).to.deep.equal([fault]);
    });
  }

  it('lets a comment, a class and a message name them', () => {
    const text = '// any style= console.log\nhtml`<p class="style">any</p>`; console.warn("styleMap");';
    expect(faultsOf({ path: 'src/x.ts', text })).to.deep.equal([]);
  });
});
