/** What other builds have found out in texts, taken over. */
import type { Cache, IsWanted, Table } from '../../publish/accelerate/cache.ts';

/** The key, among the facts of a build, of the sign of the names with which all its texts were rendered. */
const namesFact = 'names';

/** Undefined or empty if that is not known, or not the same of all. */
export const signOfNames = (cache: Cache): string | undefined =>
  cache.get('facts', namesFact)?.sign;

export const putSignOfNames = (cache: Cache, sign: string): void =>
  cache.put('facts', namesFact, { sign, value: '' });

const textTables: readonly Table[] = ['files', 'texts', 'html', 'words', 'near'];

/** Whether a row is a finding in texts. @param isShare whether those of a file are meant; without it, all are */
export const isFinding =
  (isShare: (file: string) => boolean = () => true): IsWanted =>
  (table, key) =>
    table === 'facts' ? key === namesFact : textTables.includes(table) && isShare(key);

/**
 * Takes over rows of another cache. Whether texts need not be compared with the names of now is known afterwards only if
 * all that stand together were rendered with the same.
 *
 * @param isWanted whether a row is taken; with a text, the sign of its names has to be
 */
export function takeFindings(cache: Cache, file: string, isWanted: IsWanted = isFinding()): void {
  const wasEmpty = cache.isEmpty('texts');
  const before = signOfNames(cache);
  cache.takeFrom(file, isWanted);
  if (!wasEmpty && signOfNames(cache) !== before) putSignOfNames(cache, '');
}
