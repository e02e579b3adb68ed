import { expect, it } from 'vitest';
import { robots } from '../../../src/feeds/robots.ts';
import { createAddresses } from '../../../src/model/url.ts';

it('lets everything be read and names the sitemap by its whole address', () => {
  expect(robots(createAddresses('https://test.example/sub/')).split('\n')).toEqual([
    'User-agent: *',
    'Allow: /',
    '',
    'Sitemap: https://test.example/sub/sitemap-index.xml',
    '',
  ]);
});
