import { problem, type Problem } from '../../errors/problem.ts';
import type { Examined } from './examine.ts';

/** Checks that no two articles are the same part of a series. The second one is the problem. */
export function checkParts(files: readonly Pick<Examined, 'file' | 'references'>[]): Problem[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ file, references }) =>
    references.flatMap((reference): Problem[] => {
      if (reference.kind !== 'part') return [];
      const { series, part, place } = reference;
      const id = `${series} ${part}`;
      const other = seen.get(id);
      if (other) return [problem('repeatedPart', place, { part, series, other })];
      seen.set(id, file);
      return [];
    }),
  );
}
