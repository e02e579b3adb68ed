import type { Addresses } from '../model/url.ts';

/**
 * Rules that let browsers prefetch a page that the reader is about to open (WICG, speculation rules). They match pages two
 * folders deep, such as stories, names and sections, but not the search page, whose address changes with each query.
 */
export function speculationRules({ base }: Pick<Addresses, 'base'>): string {
  const where = { href_matches: `${base}*/*/` };
  return JSON.stringify({ prefetch: [{ where, eagerness: 'moderate' }] });
}
