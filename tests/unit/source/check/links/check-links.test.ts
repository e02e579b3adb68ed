import { describe, expect, it } from 'vitest';
import { checkImageFile, checkLink } from '../../../../../src/source/check/links/check-links.ts';

const place = { file: 'content/articles/2009/x.md', line: 11 };
const known = {
  addresses: new Set(['/', '/news/y/', '/report.pdf', '/ü b.pdf']),
  unpublished: new Map([['/news/draft/', 'a draft']]),
  images: new Set(['content/articles/2009/a.png', 'content/articles/b.JPG']),
  documents: new Set(['content/articles/2009/report.pdf', 'content/articles/Annual Report.PDF']),
  isPublic: true,
};
const check = (url: string) => checkLink(url, place, known).map(({ code }) => code);

describe('a link', () => {
  it.each(['/', '/news/y/', '/news/y', '../y.md#road', '/report.pdf', '/%C3%BC%20b.pdf', '#road'])(
    'to %s is right',
    (url) => expect(check(url)).toEqual([]),
  );

  it.each(['https://a.example/', 'mailto:a@b.example', 'tel:+441234'])(
    'to %s is not checked: it leaves the site',
    (url) => expect(check(url)).toEqual([]),
  );

  it.each([
    ['https://paper.example/sub/news/y/', []],
    ['https://paper.example/sub/news/y/#road', []],
    ['https://paper.example/sub/news/y/file.pdf', []],
    ['https://paper.example/sub/news/2/', []],
    ['https://paper.example/sub/campaign/', []],
    ['https://paper.example/news/z/', []],
    ['https://paper.example/sub/news/z/', ['broken-link']],
    ['http://paper.example/sub/news/z', ['broken-link']],
    ['//paper.example/sub/news/z/', ['broken-link']],
    ['https://paper.example/sub/news/draft/', ['link-to-unpublished']],
  ])('to an entry of the site by its full address is checked: %s', (url, codes) => {
    const around = { ...known, site: 'https://paper.example/sub/' };
    expect(checkLink(url, place, around).map(({ code }) => code)).toEqual(codes);
  });

  it.each(['report.pdf', './report.pdf#page=4', '../Annual%20Report.PDF'])(
    'to the document %s is right',
    (url) => expect(check(url)).toEqual([]),
  );

  it('to a document that is not there is reported with the nearest one', () => {
    const [problem] = checkLink('./reprot.pdf', place, known);
    expect(problem).toMatchObject({ code: 'missing-document', ...place });
    expect(problem?.fix).toContain('Did you mean report.pdf?');
    expect(check('Report.pdf')).toEqual(['missing-document']);
  });

  it.each([
    ['/news/z/', 'broken-link'],
    ['./z.md', 'broken-link'],
    ['/news/draft/', 'link-to-unpublished'],
    ['www.a.example', 'scheme-missing'],
    ['editor@a.example', 'scheme-missing'],
    ['javascript:alert(1)', 'dangerous-link'],
    ['/50%/', 'malformed-url'],
    ['https://a.example\\b', 'backslash-in-url'],
    ['https:\\\\a.example', 'backslash-in-url'],
    ['/news\\y/', 'backslash-in-url'],
    ['.\\report.pdf', 'backslash-in-url'],
    ['\\\\server\\report.pdf', 'bad-web-address'],
    ['https://', 'bad-web-address'],
    ['http://https://example.org', 'bad-web-address'],
  ])('to %s: %s', (url, code) => expect(check(url)).toEqual([code]));

  it.each([
    ['https://a.example\\b?c\\d', 'Write https://a.example/b?c\\d or'],
    ['https:\\\\a.example\\b', 'Write https://a.example/b or'],
    ['https://a.example/\\b', 'Write https://a.example/b or'],
    ['..\\y.md#road', 'Write ../y.md#road or'],
  ])('with a backslash is put right: %s', (url, fix) => {
    const [problem] = checkLink(url, place, known);
    expect(problem).toMatchObject({ code: 'backslash-in-url', ...place });
    expect(problem?.fix).toContain(fix);
  });

  it('with a backslash that separates nothing is right', () => {
    expect(check('https://a.example/?b=c\\d')).toEqual([]);
  });

  it('to an unpublished article is right in another unpublished one', () => {
    expect(checkLink('/news/draft/', place, { ...known, isPublic: false })).toEqual([]);
  });

  it('that is broken is reported with its place and the nearest address', () => {
    const [problem] = checkLink('/news/yy/', place, known);
    expect(problem).toMatchObject(place);
    expect(problem?.fix).toContain('/news/y/');
  });
});

describe('a picture', () => {
  const checkImage = (file: string) =>
    checkImageFile(file, place, known.images).map(({ code }) => code);

  it.each(['a.png', './a.png', '../b.JPG'])('%s is found from the folder of its text', (file) =>
    expect(checkImage(file)).toEqual([]),
  );

  it.each([
    ['A.png', 'missing-image'],
    ['b.JPG', 'missing-image'],
    ['/a.png', 'missing-image'],
    ['a.tiff', 'image-kind'],
    ['https://a.example/a.png', 'foreign-image'],
    ['//a.example/a.png', 'foreign-image'],
  ])('%s: %s', (file, code) => expect(checkImage(file)).toEqual([code]));
});
