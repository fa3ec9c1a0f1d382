import { expect } from '@open-wc/testing';
import { version } from '../../src/data/version.js';
import { define } from '../../src/element/define.js';
import { eachOnItsOwnPage } from '../widgets/support/test-page.js';

const element = (version?: string): CustomElementConstructor & { version?: string } =>
  Object.assign(class extends HTMLElement {}, version === undefined ? {} : { version });

describe('define()', () => {
  const page = eachOnItsOwnPage();

  it('registers a tag', () => {
    const made = element('1.0.0');
    define('define-new', made);
    expect(customElements.get('define-new')).to.equal(made);
  });

  it('says nothing when the same script runs twice', () => {
    const made = element('1.0.0');
    define('define-same', made);
    define('define-same', made);
  });

  it('leaves the first one alone and names both versions, once', () => {
    page().expected.push(
      `spendglass: the tags are already defined by version 0.0.7; version ${version} leaves them alone.`,
    );
    const first = element('0.0.7');
    define('define-taken', first);
    define('define-taken-too', element('0.0.7'));
    define('define-taken', element(version));
    define('define-taken-too', element(version));
    expect(customElements.get('define-taken')).to.equal(first);
  });

  it("leaves a stranger's element alone, whose version nobody knows", () => {
    page().expected.push(
      `spendglass: <define-strange> is already defined by another script; version ${version} leaves it alone.`,
    );
    customElements.define('define-strange', element());
    define('define-strange', element(version));
  });
});
