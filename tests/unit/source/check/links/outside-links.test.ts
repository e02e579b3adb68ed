import { describe, expect, it } from 'vitest';
import { outsideFault } from '../../../../../src/source/check/links/outside-links.ts';

describe('a link that leaves the site and works', () => {
  it.each([
    'https://example.org',
    'http://example.org:8080/a?b#c',
    'HTTPS://EXAMPLE.ORG/',
    '//example.org/a',
    'https://user@example.org/',
    'https://münchen.example/',
    'https://web.archive.org/web/2020/https://example.org/',
    'https://[2001:db8::1]/',
    'https://192.0.2.1/',
    ' https://example.org/ ',
    'mailto:a@example.org?subject=x',
    'mailto:?subject=x',
    'tel:+44-1234',
  ])('%s', (url) => {
    expect(outsideFault(url)).toBeUndefined();
  });
});

describe('a link that leads nowhere', () => {
  it.each([
    ['https://', 'names no host', 'https://www.example.org/'],
    ['https:', 'names no host', 'https://www.example.org/'],
    ['https:///a', 'lacks a slash or has one too many', 'https://a'],
    ['https://?a', 'names no host', undefined],
    ['//', 'names no host', 'https://www.example.org/'],
    ['http://https://example.org', 'begins twice', 'https://example.org'],
    ['https://http://example.org/a', 'begins twice', 'http://example.org/a'],
    ['https://https//example.org', 'begins twice', 'https://example.org'],
    ['https:example.org', 'lacks a slash or has one too many', 'https://example.org'],
    ['https:/example.org/a', 'lacks a slash or has one too many', 'https://example.org/a'],
    [
      'https://example..org',
      'names the host “example..org”, which no browser would find',
      undefined,
    ],
    [
      'https://.example.org',
      'names the host “.example.org”, which no browser would find',
      undefined,
    ],
    ['https://about', 'names the host “about”, which no browser would find', undefined],
    ['https://example.org:port/', 'is not an address that browsers can read', undefined],
    ['mailto:', 'has no e-mail address', undefined],
    ['mailto:example.org', 'has no e-mail address', undefined],
    ['tel:', 'has no number', undefined],
  ])('%s', (url, reason, meant) => {
    const fault = outsideFault(url);
    expect(fault?.reason).toContain(reason);
    expect(fault?.meant).toBe(meant);
  });
});
