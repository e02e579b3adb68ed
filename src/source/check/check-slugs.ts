import { problem, type Problem } from '../../errors/problem.ts';
import { reservedSlugs, type Collection } from '../../model/collections.ts';
import { slug as slugField } from '../../schemas/fields.ts';
import { slugOf } from '../read/entry.ts';

const validSlug = slugField();

function suggestion(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Slugs are lower-case ASCII and name one thing on the whole site, whatever its collection. */
export function checkSlugs(files: readonly { collection: Collection; file: string }[]): Problem[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ collection, file }): Problem[] => {
    const slug = slugOf(file);
    if (!validSlug.safeParse(slug).success) {
      const suggested = suggestion(slug);
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
