/** Checks former addresses against each other and against existing pages. */
import { problem, type Problem } from '../../../errors/problem.ts';
import { formerPage } from '../../../model/forwards.ts';
import type { Examined } from '../examine.ts';

/**
 * Checks that each former address leads to one page, and that no page is there. Of two that are equal, the second is the
 * problem.
 *
 * @param taken addresses of pages and files of the site, from its root
 */
export function checkFormerly(
  files: readonly Pick<Examined, 'file' | 'references'>[],
  taken: ReadonlySet<string>,
): Problem[] {
  const seen = new Map<string, string>();
  const isTaken = (page: string) =>
    taken.has(page) || taken.has(page.endsWith('/') ? `${page}index.html` : page);
  return files.flatMap(({ file, references }) =>
    references.flatMap((reference): Problem[] => {
      if (reference.kind !== 'formerly') return [];
      const { address, place } = reference;
      const page = formerPage(address);
      if (isTaken(page)) return [problem('formerlyTaken', place, { address })];
      const other = seen.get(page);
      if (other) return [problem('formerlyTwice', place, { address, other })];
      seen.set(page, file);
      return [];
    }),
  );
}
