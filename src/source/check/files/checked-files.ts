/** Checks files that are too large to read in each build, such as pictures. */
import type { Problem } from '../../../errors/problem.ts';
import { stateOfFile } from '../../read/file-state.ts';
import type { ResultCache } from '../../read/result-cache.ts';

/** What is known about a file that has passed its check. */
interface Passed {
  /** Hash of its bytes. */
  hash: string;
}

interface FileCheck<Result extends Passed> {
  /** The table of the cache with the results. */
  table: 'pictures' | 'documents';
  /** Change it with the check: rows of the cache from other versions are not used. */
  version: string;
  /** Never throws. @param root the project's root  @param file its path from there */
  examine(root: string, file: string): Result | Problem | Promise<Result | Problem>;
}

/** The hashes of the files that have passed, and the problems of the others. */
export interface CheckedFiles {
  hashes: Map<string, string>;
  problems: Problem[];
}

/**
 * Checks files. The results of those that have passed are cached, and the files read again only if their state has changed.
 *
 * @param root the project's root
 * @param files their paths from the root
 */
export async function checkFiles<Result extends Passed>(
  root: string,
  files: Iterable<string>,
  cache: ResultCache,
  { table, version, examine }: FileCheck<Result>,
): Promise<CheckedFiles> {
  const problems: Problem[] = [];
  const known = cache.all(table);
  const hashes = new Map<string, string>();
  for (const file of files) {
    const state = stateOfFile(root, file);
    const stateHash = `${version} ${state?.words}`;
    const row = known.get(file);
    if (row?.hash === stateHash) {
      hashes.set(file, (JSON.parse(row.value) as Result).hash);
      continue;
    }
    const found = await examine(root, file);
    if ('code' in found) {
      problems.push(found);
      continue;
    }
    hashes.set(file, found.hash);
    // If a later change might go unnoticed, the row is not used again.
    const hash = state?.isSettled ? stateHash : '';
    cache.set(table, file, { hash, value: JSON.stringify(found) });
  }
  return { hashes, problems };
}

/** The result of a file that has passed. @throws if there is no such file */
export function getChecked<Result extends Passed>(
  cache: ResultCache,
  table: FileCheck<Result>['table'],
  file: string,
): Result {
  const row = cache.get(table, file);
  if (!row) throw new Error(`there is no ${file} among the checked ${table}`);
  return JSON.parse(row.value) as Result;
}
