import { describe, expect, it } from 'vitest';
import { formerlyKey, isFormerAddress } from '../../../src/schemas/former-addresses.ts';

describe('a former address', () => {
  it.each(['/2019/old/', '/old', '/old.html', '/v1.0/notes/', '/größe/', '/gr%C3%B6%C3%9Fe/'])(
    'is right: %s',
    (address) => {
      expect(isFormerAddress(address)).toBe(true);
    },
  );

  it.each([
    ['https://test.example/2019/old/', 'from the root of the site: /2019/old/'],
    ['2019/old/', 'from the root of the site: /2019/old/'],
    ['/?p=31', 'has a ?'],
    ['/old/#part', 'or #'],
    ['/old.php', 'ends in .php'],
    ['/../secret/', 'is not an address'],
    ['//old/', 'is not an address'],
    ['/', 'is not an address'],
    ['/an old one/', 'is not an address'],
    ['/100%/', 'a % that stands for nothing'],
    ['/%2e%2e/out/', 'is not an address'],
    ['/a/%2E/b/', 'is not an address'],
    ['/an%20old%20one/', 'is not an address'],
    ['/a%2Fb/', 'has %2F, which stands for /'],
    ['/what%3F/', 'has %3F, which stands for ?'],
    ['/old%23part/', 'has %23, which stands for #'],
    ['/old%2Ephp', 'ends in .php'],
    ['/a%5Cb/', 'a backslash'],
    ['/a\\b/', 'a backslash'],
    [`/${'long'.repeat(64)}/`, 'longer than the name of a file'],
  ])('is wrong: %s', (address, reason) => {
    const { error } = formerlyKey.formerly.safeParse([address]);
    expect(error?.issues[0]?.message).toContain(reason);
  });
});
