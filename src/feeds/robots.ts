import type { Addresses } from '../model/url.ts';

/** robots.txt (RFC 9309): everything may be read; the sitemap is named by its whole address. */
export function robots({ absolute, sitemap }: Addresses): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(sitemap)}\n`;
}
