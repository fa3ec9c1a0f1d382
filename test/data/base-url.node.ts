import { expect } from 'chai';
import { parseBaseUrl } from '../../src/data/base-url.js';

const page = 'https://admin.example.com/users/list?page=2#top';
const urlOf = (text: string, from = page): string | null => parseBaseUrl(text, from).url ?? null;

describe('a base URL', () => {
  const accepted: [string, string][] = [
    ['https://api.example.com', 'https://api.example.com'],
    ['https://api.example.com/', 'https://api.example.com'],
    ['https://api.example.com/v1/', 'https://api.example.com/v1'],
    ['  https://api.example.com\n', 'https://api.example.com'],
    ['HTTPS://API.Example.com:443/V1', 'https://api.example.com/V1'],
    ['https://api.example.com:8443', 'https://api.example.com:8443'],
    ['https://api.example.com/a/../b/./c', 'https://api.example.com/b/c'],
    ['https:\\\\api.example.com\\v1', 'https://api.example.com/v1'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
    ['https://api.example.com/?', 'https://api.example.com'],
    ['/', 'https://admin.example.com'],
    ['/proxy/ai/', 'https://admin.example.com/proxy/ai'],
    ['/../..', 'https://admin.example.com'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['http://127.0.0.1:3000/', 'http://127.0.0.1:3000'],
    ['http://[::1]:3000', 'http://[::1]:3000'],
  ];
  for (const [text, url] of accepted) {
    it(`"${text.trim()}" is ${url}`, () => expect(urlOf(text)).to.equal(url));
  }

  const refused: [string, string][] = [
    ['', 'neither'],
    ['api.example.com', 'neither'],
    ['api', 'neither'],
    ['./api', 'neither'],
    ['https://', 'neither'],
    ['https://a b.example', 'neither'],
    ['http://api.example.com', 'https'],
    ['http://localhost.evil.example', 'https'],
    ['http://127.0.0.1.evil.example', 'https'],
    ['http://localhost@evil.example', 'https'],
    ['javascript:alert(1)', 'https'],
    ['data:application/json,{}', 'https'],
    ['blob:https://api.example.com/1', 'https'],
    ['file:///etc/passwd', 'https'],
    ['ws://api.example.com', 'https'],
    ['https://user:pass@api.example.com', 'password'],
    ['https://token@api.example.com', 'password'],
    ['https://:pass@api.example.com', 'password'],
    ['https://api.example.com@evil.example', 'password'],
    ['https://api.example.com?key=1', 'query'],
    ['https://api.example.com/#x', 'hash'],
    ['/proxy?key=1', 'query'],
  ];
  for (const [text, reason] of refused) {
    it(`"${text}" is refused: ${reason}`, () => {
      expect(parseBaseUrl(text, page)).to.have.property('problem').that.includes(reason);
      expect(urlOf(text)).to.be.null;
    });
  }

  it('may be plain http from a page that is itself http', () => {
    expect(urlOf('http://api.example.com', 'http://admin.example.com/')).to.equal('http://api.example.com');
    expect(urlOf('/', 'http://admin.example.com/')).to.equal('http://admin.example.com');
  });

  it('cannot be a path where the page has no address of its own', () => {
    for (const from of ['', 'about:srcdoc', 'data:text/html,x', 'file:///index.html']) {
      expect(urlOf('/', from), from).to.be.null;
    }
  });

  it('that names another host in disguise has that host as its origin, which decides who sees a token', () => {
    for (const text of ['//evil.example/', '/\\evil.example', '/\t/evil.example']) {
      expect(parseBaseUrl(text, page)).to.include({ problem: null, origin: 'https://evil.example' });
    }
  });
});
