import type { Addresses } from '../model/url.ts';

/** robots.txt (RFC 9309): allows everything and gives the absolute URL of the sitemap. */
export function robots({ absolute, sitemap }: Addresses): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(sitemap)}\n`;
}
