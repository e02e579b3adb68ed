import type { Addresses } from '../model/url.ts';

/**
 * What browsers may fetch ahead (WICG, speculation rules): a page two folders down, such as a story, a name or a
 * section, as soon as the reader is about to open it. The search is not: it would be asked for with each letter.
 */
export function speculationRules({ base }: Pick<Addresses, 'base'>): string {
  const where = { href_matches: `${base}*/*/` };
  return JSON.stringify({ prefetch: [{ where, eagerness: 'moderate' }] });
}
