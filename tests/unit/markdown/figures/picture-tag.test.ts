import { describe, expect, it } from 'vitest';
import {
  focusFragment,
  focusStyle,
  pictureTag,
  sizesAttribute,
} from '../../../../src/markdown/figures/picture-tag.ts';

const picture = {
  src: '/a/1200.jpg',
  width: 1200,
  height: 800,
  smallest: '/a/480.webp',
  sources: [{ type: 'image/avif', srcset: '/a/480.avif 480w' }],
};
const widths = [{ from: '48em', width: '20rem' }, { width: '92vw' }];

describe('the tag of a picture', () => {
  it('offers each format, and its shape before it has loaded', () => {
    expect(pictureTag(picture, { alt: 'A "road" & <gate>', loading: 'later', widths })).toBe(
      '<picture><source type="image/avif" srcset="/a/480.avif 480w" sizes="(min-width: 48em) 20rem, 92vw">' +
        '<img src="/a/1200.jpg" alt="A &quot;road&quot; &amp; &lt;gate&gt;" width="1200" height="800" loading="lazy" decoding="async"></picture>',
    );
  });

  it('asks for the picture of the lead before others', () => {
    const lead = pictureTag(picture, { alt: '', loading: 'lead', widths });
    expect(lead).toMatch(/fetchpriority="high"/);
    expect(lead).not.toMatch(/loading=/);
  });

  it('is an img alone for a drawing', () => {
    expect(pictureTag({ ...picture, sources: [] }, { alt: '', loading: 'eager', widths })).toMatch(
      /^<img [^>]*>$/,
    );
  });
});

describe('the width of which the browser is told', () => {
  it('is that of the whole picture, where the sides are cut off', () => {
    expect(sizesAttribute(widths, 3, 1.5)).toBe(
      '(min-width: 48em) calc(20rem * 2), calc(92vw * 2)',
    );
  });

  it('is that of the place, where top and bottom are cut off', () => {
    expect(sizesAttribute(widths, 0.5, 1.5)).toBe('(min-width: 48em) 20rem, 92vw');
  });
});

describe('a focus', () => {
  const tag = (focus?: string) => pictureTag(picture, { alt: '', loading: 'later', widths, focus });

  it('is a class of the picture, with a rule in the page', () => {
    expect(tag('40% 20%')).toContain('<img class="f40-20" ');
    const page = `${tag('40% 20%')}${tag('0% 100%')}${tag('40% 20%')}${tag()}`;
    expect(focusStyle(page)).toBe(
      '.f40-20{object-position:40% 20%}.f0-100{object-position:0% 100%}',
    );
  });

  it('needs no rule in a page without one', () => expect(focusStyle(tag())).toBe(''));

  it('is told to scripts in the address', () => expect(focusFragment('40% 0%')).toBe('#40.0'));
});
