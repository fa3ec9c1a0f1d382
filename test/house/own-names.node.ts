import { expect } from 'chai';
import ts from 'typescript';
import { nodesOf, readSources } from './source-files.js';

/** What the browser made, or an element: nothing else is asked by `in`, as a page may have given every object a `data`. */
const ofTheBrowser = [
  'selected in node',
  'currentCSSZoom in element',
  'popover in list',
  'showPopover in this.#box',
  'pointerType in event',
  'Notification in globalThis',
  'days in widget',
];

const asked = readSources('src/**/*.ts').flatMap((file) =>
  [...nodesOf(file)].flatMap((node) =>
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.InKeyword &&
    ts.isStringLiteralLike(node.left)
      ? [`${node.left.text} in ${node.right.getText()}`]
      : [],
  ),
);

describe('a source', () => {
  it('asks only what the browser made for a name by `in`', () => {
    expect(asked).to.have.members(ofTheBrowser);
  });
});
