/** Batches whose words are joined beforehand: where one of many has changed, the others are not read word by word again. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { signOf } from '../../model/hash.ts';
import { joinLists, type FinishedBatch, type WordList } from './index-part.ts';

/** So many batches are in a group. With more, a change costs more; with fewer, the groups do. */
const groupSize = 16;

const listOf = ({ folder, pages }: FinishedBatch): WordList => ({
  file: path.join(folder, 'words'),
  pages: pages.lengths.length,
});

/**
 * The words of batches in groups. A group that is kept already is not joined again.
 *
 * @param batches in their order
 * @param use is told the name under which a group is kept, and says where that is
 */
export async function groupedWords(
  batches: readonly FinishedBatch[],
  use: (name: string) => string,
): Promise<WordList[]> {
  const groups: WordList[] = [];
  for (let at = 0; at < batches.length; at += groupSize) {
    const own = batches.slice(at, at + groupSize);
    const lists = own.map(listOf);
    const file = use(`words-${signOf(...own.map(({ folder }) => path.basename(folder)))}`);
    if (!existsSync(file)) await joinLists(lists, file);
    groups.push({ file, pages: lists.reduce((sum, { pages }) => sum + pages, 0) });
  }
  return groups;
}
