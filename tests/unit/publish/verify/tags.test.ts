import { expect, it } from 'vitest';
import { tagsOf } from '../../../../src/publish/verify/tags.ts';

const told = (html: string) =>
  [...tagsOf(html)].map(
    ({ name, isClosing, attributes }) =>
      `${isClosing ? '/' : ''}${name}${Object.entries(attributes)
        .map(([key, value]) => ` ${key}=${value}`)
        .join('')}`,
  );

it.each([
  ['<p>a < b and c<3</p>', ['p', '/p']],
  ['<A HREF=/x/ Data-B>x</A>', ['a href=/x/ data-b=', '/a']],
  [`<a title="1 > 0" rel='next'>`, ['a title=1 > 0 rel=next']],
  ['<a href="/?a=1&amp;b=2&#38;c">', ['a href=/?a=1&b=2&c']],
  ['<br/><img src=/a.png />', ['br', 'img src=/a.png']],
  ['<!-- <a href="/x/"> --><b>', ['b']],
  ['<!doctype html><html>', ['html']],
  ['<script>if (a<b) "<p>"</script><p>', ['script', '/script', 'p']],
  ['<title>A <b>bold</b> title</title><p>', ['title', '/title', 'p']],
  ['<p', []],
])('%s', (html, tags) => {
  expect(told(html)).toEqual(tags);
});

it('gives the text of scripts and styles, and where each tag stands', () => {
  const html = '<p></p><style>p > a {}</style>';
  const [, , style] = tagsOf(html);
  expect(style).toMatchObject({ name: 'style', text: 'p > a {}', start: 7, end: 14 });
});
