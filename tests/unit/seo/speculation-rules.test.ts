import { expect, it } from 'vitest';
import { speculationRules } from '../../../src/seo/speculation-rules.ts';

/** Whether the rules of a site in a folder let a browser prefetch an address. */
function isPrefetched(base: string, address: string): boolean {
  const rules = JSON.parse(speculationRules({ base })) as {
    prefetch: { where: { href_matches: string } }[];
  };
  return rules.prefetch.some(({ where }) =>
    new URLPattern(where.href_matches, 'https://x.example').test(`https://x.example${address}`),
  );
}

it.each([
  ['/', '/news/a-story/', true],
  ['/', '/people/siraj-haqqani/', true],
  ['/', '/sections/world/', true],
  ['/', '/news/page/2/', true],
  ['/', '/search/?q=haqqani', false],
  ['/', '/', false],
  ['/sub/dir/', '/sub/dir/news/a-story/', true],
  ['/sub/dir/', '/sub/dir/search/?q=haqqani', false],
  ['/sub/dir/', '/news/a-story/', false],
])('under %s, %s is prefetched: %s', (base, address, expected) => {
  expect(isPrefetched(base, address)).toBe(expected);
});
