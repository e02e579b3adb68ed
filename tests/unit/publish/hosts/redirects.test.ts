import { describe, expect, it } from 'vitest';
import { redirectRules } from '../../../../src/publish/hosts/redirects.ts';

const path = (address: string) => `/sub${address}`;
const forwards = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ from: `/old/${at}/`, to: `/news/${at}/` }));

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

  it('are no longer than hosts read, and in the letters of addresses', () => {
    const long = { from: `/${'x'.repeat(1000)}/`, to: '/news/a/' };
    expect(redirectRules('', [long, { from: '/größe/', to: '/news/a/' }], String)).toBe(
      '/gr%C3%B6%C3%9Fe/ /news/a/ 301\n',
    );
    expect(redirectRules('/a /b', [long], String)).toBeUndefined();
  });
});
