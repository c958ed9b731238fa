import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/discord/rendering/read-address.ts';

describe('readAddress', () => {
  it.each([
    ['https://harbour.example/a?b=c#d', 'https://harbour.example/a?b=c#d'],
    ['http://harbour.example/pier', 'http://harbour.example/pier'],
    ['https://harbour.example/a_(b)*c', 'https://harbour.example/a%5F%28b%29%2Ac'],
  ])('links to a page: %s', (url, address) => {
    expect(readAddress(url)).toBe(address);
  });

  it.each([
    ['a name before the host, which may look like one', 'https://harbour.example@evil.example/'],
    ['a password before the host', 'https://:secret@harbour.example/'],
    ['a scheme that runs something', 'javascript:alert(1)'],
    ['a file', 'file:///etc/passwd'],
    ['no address', 'harbour.example/a'],
    ['more than a link may hold', `https://harbour.example/${'a'.repeat(512)}`],
    ['nothing', null],
  ])('links to no %s', (_, url) => {
    expect(readAddress(url)).toBeNull();
  });
});
