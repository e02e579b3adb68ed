import { describe, expect, it } from 'vitest';
import { codesWithLines } from '../../../samples.ts';
import { check } from './checked-text.ts';

describe('elements that are not published', () => {
  it.each('script iframe style form object embed video audio canvas'.split(' '))(
    'stop with one message for a file: %s',
    (name) => {
      const text = `One\n\n<${name} src="a">b</${name}>\n\n<p><${name}></${name}></p>`;
      const found = check(text);
      expect(codesWithLines(found)).toEqual(['raw-html:13']);
      expect(found[0]?.what).toContain(`<${name}>, 2 times`);
    },
  );
});

describe('what an editor reads', () => {
  it('of a long address, its beginning', () => {
    const [found] = check(`![What](https://x.example/${'a'.repeat(200)}.png)`);
    expect(found?.what.length).toBeLessThan(130);
    expect(found?.what).toContain('…');
  });

  it.each([
    ['[a](/news/x/)', 'links to /news/x/', 'Did you mean /news/y/?'],
    ['[a](/news/kept-back/)', 'which is a draft', 'Publish that article too'],
    ['![What](b.png)', 'the picture b.png', 'Did you mean a.png?'],
    ['<video src="https://v.example/a"></video>', ': <video>', '](https://v.example/a)'],
    ['a <b and c> d</b>', ': <b and c>', '&lt;b and c>'],
    ['One\n\n# A *top* heading\n{}', '“# A top heading”', '## A top heading'],
    ['![A gull] (gull.jpg)', '![A gull] (gull.jpg)', 'no space'],
    ['![A](gull.jpg “B. C”)', '![A](gull.jpg “B. C”)', '![A](gull.jpg "B. C")'],
    [':::quote{by=Ruth van Abara}\nA\n:::', 'by=Ruth van Abara', 'by="Ruth van Abara"'],
    ['one[^n]', '[^n] that is not there', '[^n]:'],
  ])('%s', (text, what, fix) => {
    const [found] = check(text);
    expect(found?.what).toContain(what);
    expect(found?.fix).toContain(fix);
  });
});

it('an unpublished article may link to others that are not published', () => {
  expect(check('[a](/news/kept-back/)', { isPublic: false })).toEqual([]);
  expect(codesWithLines(check('[a](/nothing/)', { isPublic: false }))).toEqual(['broken-link:11']);
});
