import { describe, expect, it } from 'vitest';
import { askedAddress } from '../../../../src/model/forwards.ts';
import { redirectRules } from '../../../../src/publish/hosts/redirects.ts';

const path = (address: string) => `/sub${address}`;
const forwards = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ asked: `/old/${at}/`, to: `/news/${at}/` }));

describe('redirectRules', () => {
  it('follow those of the publisher', () => {
    expect(redirectRules('# Ours.\n/a /b\n\n', forwards(1), path)).toBe(
      '# Ours.\n/a /b\n/sub/old/0/ /sub/news/0/ 301\n',
    );
  });

  it('are as many as hosts read, those of the publisher included, the first ones first', () => {
    const rules = redirectRules('# Ours.\n/a /b\n', forwards(3000), path)?.trimEnd().split('\n');
    expect(rules).toHaveLength(2001);
    expect(rules?.at(-1)).toBe('/sub/old/1998/ /sub/news/1998/ 301');
  });

  it('are no longer than hosts read', () => {
    const long = { asked: `/${'x'.repeat(1000)}/`, to: '/news/a/' };
    expect(redirectRules('/a /b', [long], String)).toBeUndefined();
  });

  it('have the letters of addresses, encoded once', () => {
    const forwards = ['/größe', '/gr%C3%B6%C3%9Fe/', '/a%2Cb/', '/50%25.html'].map((address) => ({
      asked: askedAddress(address),
      to: '/news/a/',
    }));
    expect(redirectRules('', forwards, path)?.trimEnd().split('\n')).toEqual([
      '/sub/gr%C3%B6%C3%9Fe/ /sub/news/a/ 301',
      '/sub/gr%C3%B6%C3%9Fe/ /sub/news/a/ 301',
      '/sub/a%2Cb/ /sub/news/a/ 301',
      '/sub/50%25.html /sub/news/a/ 301',
    ]);
  });

  it.each(['/2009/*', '/:id/', '/talk:page/'])('are no patterns: %s', (asked) => {
    expect(redirectRules('', [{ asked, to: '/news/a/' }], String)).toBeUndefined();
  });
});
