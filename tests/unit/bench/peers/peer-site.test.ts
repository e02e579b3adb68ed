import { expect, it } from 'vitest';
import { asPost } from '../../../bench/peers/peer-site.ts';
import { samplePublication } from '../../../bench/sample-publication.ts';

it('an article becomes a post: the same text, and of the front matter what blogs have', () => {
  const article = samplePublication(20).article(3);
  const post = asPost(article);
  const [, frontMatter = '', body] = post.split('---\n');
  const keys = frontMatter.trim().split('\n');
  expect(keys.map((line) => line.split(':', 1)[0])).toEqual([
    'title',
    'description',
    'date',
    'section',
  ]);
  expect(article.endsWith(body ?? 'no body')).toBe(true);
});

it('what is no article is refused', () => {
  expect(() => asPost('no front matter')).toThrow('no front matter');
  expect(() => asPost('---\ndek: X\n---\nText')).toThrow('has no headline');
});
