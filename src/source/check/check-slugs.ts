import { problem, type Problem } from '../../errors/problem.ts';
import { reservedSlugs, type Collection } from '../../model/collections.ts';
import { isSlug } from '../../schemas/fields.ts';
import { slugOf } from '../read/entry.ts';

/** A valid slug that resembles a name; '' if the name has no Latin letters or digits. */
export function slugFor(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * Checks that each slug is valid, is not reserved, and is the only one of its kind on the whole
 * site, in all collections.
 *
 * @param files in the order in which duplicates count: the second one is the problem
 */
export function checkSlugs(files: readonly { collection: Collection; file: string }[]): Problem[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ collection, file }): Problem[] => {
    const slug = slugOf(file);
    if (!isSlug(slug)) {
      const suggested = slugFor(slug);
      const parameters = { name: slug, suggestion: suggested && `${suggested}.md` };
      return [problem('badSlug', { file }, parameters)];
    }
    if (collection === 'pages' && reservedSlugs.includes(slug)) {
      return [problem('reservedSlug', { file }, { slug })];
    }
    const other = seen.get(slug);
    if (other) return [problem('duplicateSlug', { file }, { slug, other })];
    seen.set(slug, file);
    return [];
  });
}
