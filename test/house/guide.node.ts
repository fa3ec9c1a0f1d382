import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect } from 'chai';

const tags = globSync('src/register/*.ts').map((path) => basename(path, '.ts'));
const named = new Set(
  [...readFileSync('docs/guide.md', 'utf8').matchAll(/<([a-z]+-[a-z-]+)/g)].map(([, tag]) => tag),
);

describe('docs/guide.md', () => {
  it('names no tag that does not exist', () => {
    expect([...named].filter((tag) => !tags.includes(tag ?? ''))).to.deep.equal([]);
  });

  it('names every tag', () => {
    expect(tags.filter((tag) => !named.has(tag))).to.deep.equal([]);
  });
});
