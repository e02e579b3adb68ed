import path from 'node:path';
import { problem, type Problem } from '../../errors/problem.ts';
import { isFolderIndex, reservedSlugs, slugOf, type Collection } from '../../model/collections.ts';
import { isSlug } from '../../schemas/fields.ts';
import { slugFor } from '../../schemas/keys/slug-for.ts';

/** The path of a file with a valid slug. A file that gets its name from its folder needs another folder. */
function renamed(file: string, slug: string): string {
  return isFolderIndex(file) ? `${slug}/${path.posix.basename(file)}` : `${slug}.md`;
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
      const parameters = { name: slug, suggestion: suggested && renamed(file, suggested) };
      return [problem('badSlug', { file }, parameters)];
    }
    if (collection === 'pages' && reservedSlugs.includes(slug)) {
      return [problem('reservedSlug', { file }, { slug })];
    }
    if (slug === 'index') return [problem('indexFile', { file })];
    const other = seen.get(slug);
    if (other) return [problem('duplicateSlug', { file }, { slug, other })];
    seen.set(slug, file);
    return [];
  });
}
