/** What suggestions say, to the eye and to the ear. */
import type { Match } from '../../names/lexicon/match.ts';

/** Where a name stands among the pages and the files of the lexicon, from either's root. */
export function pathOf({ kind, id }: Match): string {
  return `${kind}/${id}`;
}

/** How many stories name it: “12 stories”. */
export function storyCount(count: number): string {
  if (count === 0) return 'no stories';
  return count === 1 ? '1 story' : `${count.toLocaleString('en')} stories`;
}

/** The spelling that was typed, where the paper has another. */
export function otherSpelling({ matched, name }: Match): string | undefined {
  return matched === name ? undefined : matched;
}

/** What is announced of an open list. */
export function announcement(count: number): string {
  return `${count} ${count === 1 ? 'name' : 'names'}. Use the arrow keys.`;
}
