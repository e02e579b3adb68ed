import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { mayHaveAutolinkLiteral } from '../../../../src/markdown/links/autolink-literals.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';

/** The whole of GFM, whatever the text has. */
const gfm = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

const bare = [
  'https://a.example',
  'See http://a.example/b_c_d?e=f&g=h#i.',
  '(https://a.example/b_(c))',
  '"https://a.example/"',
  '*https://a.example/*',
  'https://a.example/*b*',
  'www.a.example/b',
  'WWW.a.example',
  '(www.a.example).',
  'a@b.example',
  'a.b+c-d_e@f.example, and',
  'mailto:a@b.example',
  'xmpp:a@b.example/c',
  '[^1]\n\n[^1]: https://a.example/',
  '[x](https://a.example) and https://b.example',
  '[x]( https://a.example ) and www.b.example',
  '[https://a.example](/b)',
  '[a@b.example](/b)',
  '\\[x\\](https://a.example)',
  '\\<https://a.example>',
  '< https://a.example >',
  'x](<https://a.example>',
  '> https://a.example\n> www.b.example',
  '| a |\n|--|\n| https://a.example/ |',
  '- https://a.example',
  '## www.a.example',
  '~~https://a.example~~',
  '![https://a.example](b.png) https://c.example',
  '[x]: /y\nhttps://a.example',
  '[x](/y "z") https://a.example',
  'https://a.example&amp;b',
];

const none = [
  '',
  'No address, a.example or 10:30 // or a @ b.',
  '[x](https://a.example/b_(c))',
  '[x](<https://a.example/b>)',
  '[x](https://a.example "A title")',
  '[x](mailto:a@b.example)',
  '![x](https://a.example/b.png)',
  '<https://a.example/b>',
  '<a@b.example>',
  'H~2~O and ~~no~~ and a[^1]\n\n[^1]: Note.\n\n- [ ] to do',
  '| a |\n|--|\n| [x](https://a.example) |',
];

describe('addresses become links as in GFM', () => {
  it.each([...bare, ...none])('%j', (text) => expect(parseMarkdown(text)).toEqual(gfm.parse(text)));
});

it.each(none)('%j has no autolink literal, so that the parser does not look for one', (text) =>
  expect(mayHaveAutolinkLiteral(text)).toBe(false),
);
