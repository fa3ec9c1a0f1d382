import { expect } from 'chai';
import { parseBaseUrl } from '../../src/data/base-url.js';

const page = 'https://admin.example.com/users/list?page=2#top';
const urlOf = (text: string, from = page): string | null => parseBaseUrl(text, from)?.url ?? null;

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
    ['', 'neither a URL nor a path'],
    ['api.example.com', 'neither a URL nor a path'],
    ['api', 'neither a URL nor a path'],
    ['./api', 'neither a URL nor a path'],
    ['https://', 'neither a URL nor a path'],
    ['https://a b.example', 'neither a URL nor a path'],
    ['http://api.example.com', 'not https'],
    ['http://localhost.evil.example', 'not https'],
    ['http://127.0.0.1.evil.example', 'not https'],
    ['http://localhost@evil.example', 'not https'],
    ['javascript:alert(1)', 'not https'],
    ['data:application/json,{}', 'not https'],
    ['blob:https://api.example.com/1', 'not https'],
    ['file:///etc/passwd', 'not https'],
    ['ws://api.example.com', 'not https'],
    ['https://user:pass@api.example.com', 'has a user or a password'],
    ['https://token@api.example.com', 'has a user or a password'],
    ['https://:pass@api.example.com', 'has a user or a password'],
    ['https://api.example.com@evil.example', 'has a user or a password'],
    ['https://api.example.com?key=1', 'has a query'],
    ['https://api.example.com/#x', 'has a hash'],
    ['/proxy?key=1', 'has a query'],
  ];
  for (const [text, reason] of refused) {
    it(`"${text}" is refused: ${reason}`, () => {
      expect(parseBaseUrl(text, page)).to.be.null;
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
      expect(parseBaseUrl(text, page)).to.include({ origin: 'https://evil.example' });
    }
  });
});
