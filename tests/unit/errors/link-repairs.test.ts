import { describe, expect, it } from 'vitest';
import { problem } from '../../../src/errors/problem.ts';
import { at } from './problem-samples.ts';

describe('what to do about a link', () => {
  it.each([
    ['file:///C:/Users/me/map.pdf', 'link to its name: ./map.pdf'],
    ['C:\\Users\\me\\map.pdf', 'link to its name: ./map.pdf'],
    ['htp://example.org/map', 'Write http://example.org/map'],
    ['htpps://example.org/map', 'Write https://example.org/map'],
    ['ftp://example.org/map', 'Link to the web address'],
    ['javascript:alert(1)', 'Link to the web address'],
  ])('that is not published: %s', (url, fix) => {
    expect(problem('dangerousLink', at, { url }).fix).toContain(fix);
  });

  it.each([
    ['https//example.org/map', 'Write https://example.org/map'],
    ['example.org/map', 'write https://example.org/map'],
    ['www2.example.co/map', 'write https://www2.example.co/map'],
    ['story.md', 'Correct the link'],
    [
      '“https://example.org/map”',
      'straight quotation marks around the address: "https://example.org/map"',
    ],
    ['“/news/x/"', 'straight quotation marks around the address: "/news/x/"'],
    ['„/news/x/“', 'straight quotation marks around the address: "/news/x/"'],
    [
      '’mailto:desk@example.org’',
      'straight quotation marks around the address: "mailto:desk@example.org"',
    ],
    ['../a.b/story', 'Correct the link'],
  ])('to no page: %s', (url, fix) => {
    expect(problem('brokenLink', at, { url, path: `/news/${url}`, known: [] }).fix).toContain(fix);
  });

  it.each([
    ['_ftn1', 'Write [^1] in place of the link'],
    ['_ftnref12', '[^12]: in place of the number'],
    ['ftnt2', '[^2]'],
    ['ftnt_ref2', '[^2]'],
    ['_edn3', '[^3]'],
    ['sdfootnote4sym', '[^4]'],
    ['cmnt1', 'comment of a word processor'],
    ['_msocom_1', 'comment of a word processor'],
    ['prices', 'in lower case'],
  ])('to no heading: #%s', (anchor, fix) => {
    expect(problem('brokenAnchor', at, { anchor, known: [] }).fix).toContain(fix);
  });

  it.each([
    ['C:\\pictures\\a.jpg', 'is on a computer'],
    ['file:///pictures/a.jpg', 'is on a computer'],
    ['https://example.org/a.jpg', 'from another host'],
  ])('to a picture: %s', (url, what) => {
    expect(problem('foreignImage', at, { url }).what).toContain(what);
  });
});
